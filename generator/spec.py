"""Reading a spec folder: files, strict YAML, schemas, references, consistency.

Everything that is wrong is collected and raised at once, each problem with its file and line.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from . import model
from .consistency import check_spec
from .glossary import read_glossary
from .plain import is_object
from .problems import Problem, SpecError
from .resolve import (
    PublicNames,
    Resolver,
    Source,
    read_api,
    read_errors,
    read_names,
    read_oint,
)
from .schema import Schemas
from .yaml_strict import load

SCHEMA_FOLDER = Path(__file__).parent.parent / "spec" / "schema"


def read_spec(folder: Path) -> model.Spec:
    """Read and check a whole spec.

    Raises:
        SpecError: with every problem found.
    """
    spec, _, problems = read_for_lint(folder)
    errors = [problem for problem in problems if problem.level == "error"]
    if errors or spec is None:
        raise SpecError(tuple(errors))
    return spec


def spec_files(folder: Path) -> list[Path]:
    """All YAML files of a spec, in a fixed order."""
    files = [path for path in folder.rglob("*.y*ml") if path.suffix in {".yaml", ".yml"}]
    return sorted(files, key=lambda path: path.relative_to(folder).as_posix())


def read_for_lint(folder: Path) -> tuple[model.Spec | None, list[Source], list[Problem]]:
    """Read a spec with its sources, for the rules of ``lint``."""
    sources = _load_all(folder)
    spec, problems = resolve_sources(sources)
    return spec, sources, problems


def _load_all(folder: Path) -> list[Source]:
    shown = shown_path(folder)
    if not folder.is_dir():
        message = "is a file, not the folder of a spec" if folder.exists() else "does not exist"
        raise SpecError((Problem(shown, 0, "", message, "layout"),))
    if not (folder / "api.yaml").is_file():
        message = "is missing: it names the client and the command"
        raise SpecError((Problem(f"{shown}/api.yaml", 0, "", message, "layout"),))
    return [_load(folder, path, shown) for path in spec_files(folder)]


def shown_path(path: Path) -> str:
    """A path as messages show it: from here, where that is possible."""
    here = Path.cwd()
    inside = path.is_relative_to(here) and path != here
    return (path.relative_to(here) if inside else path).as_posix()


def _load(folder: Path, path: Path, shown: str) -> Source:
    relative = path.relative_to(folder).as_posix()
    file = f"{shown}/{relative}"
    problems: list[Problem] = []
    text, data = "", None
    try:
        text = path.read_bytes().decode("utf-8")
        data = load(text, file)
    except UnicodeDecodeError:
        problems.append(Problem(file, 1, "", "is not UTF-8 text", "yaml"))
    except OSError as error:
        problems.append(Problem(file, 1, "", f"cannot be read: {error.strerror}", "layout"))
    except SpecError as error:
        problems.extend(error.problems)
    return Source(file, relative, text, data, problems)


def kind_of(relative: str) -> str:
    """Which schema a file follows, by its place in the spec folder."""
    parts = relative.split("/")
    if parts in (["api.yaml"], ["names.yaml"], ["errors.yaml"]):
        return parts[0].removesuffix(".yaml")
    folders = {"records": "record", "oint": "oint", "glossary": "glossary"}
    return folders.get(parts[0], "method")


def resolve_sources(sources: list[Source]) -> tuple[model.Spec | None, list[Problem]]:
    """Check files that are loaded, be they on a disk or about to be written.

    Returns:
        the spec, None without a usable ``api.yaml``; and what is wrong, which the sources note too.
    """
    schemas = Schemas(SCHEMA_FOLDER)
    usable: dict[str, list[Source]] = {}
    for source in sources:
        if not source.problems:
            kind = kind_of(source.relative)
            source.problems.extend(schemas.check(kind, source.data, source.file, source.text))
            if not source.problems:
                usable.setdefault(kind, []).append(source)
    if not usable.get("api"):
        return None, _all_problems(sources)
    names = next((read_names(source.data) for source in usable.get("names", [])), PublicNames())
    known_records = dict.fromkeys(_record_names(sources))
    glossary = read_glossary(source.data for source in usable.get("glossary", []))
    resolver = Resolver(known_records, names, glossary)
    spec = model.Spec(
        api=read_api(usable["api"][0].data),
        methods=tuple(_methods(usable, resolver)),
        records=tuple(resolver.record(source) for source in usable.get("record", [])),
        errors=tuple(
            error
            for source in usable.get("errors", [])
            for error in read_errors(source.data["errors"])
        ),
        oint=tuple(read_oint(source) for source in usable.get("oint", [])),
    )
    check_spec(spec, names, {source.file: source for source in sources}, _method_names(sources))
    return spec, _all_problems(sources)


def _methods(usable: dict[str, list[Source]], resolver: Resolver) -> Iterator[model.Method]:
    methods = [
        resolver.method(source, 3 if source.relative.startswith("v3/") else 2)
        for source in usable.get("method", [])
    ]
    yield from sorted(methods, key=lambda method: (method.version, method.method.lower()))


def _method_names(sources: list[Source]) -> frozenset[str]:
    """Names of all methods, of files with mistakes too: their users are not to blame."""
    places = [
        source.relative.rsplit(".", 1)[0]
        for source in sources
        if kind_of(source.relative) == "method"
    ]
    names = {place.removeprefix("v3/").replace("/", ".") for place in places}
    return frozenset(names | {f"v3/{p[3:].replace('/', '.')}" for p in places if p[:3] == "v3/"})


def _record_names(sources: list[Source]) -> Iterator[str]:
    """Names of all records, of files with mistakes too: their users are not to blame."""
    for source in sources:
        if kind_of(source.relative) == "record" and is_object(source.data):
            yield str(source.data.get("record"))


def _all_problems(sources: list[Source]) -> list[Problem]:
    return [problem for source in sources for problem in source.problems]
