"""What must be true of the functions of ``oint``: by themselves, and beside the methods."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from .catalogue import Catalogue
from .model import MethodFacts, OintFile
from .name_checks import check_name
from .problems import did_you_mean, did_you_mean_path, shown
from .resolve import Source
from .runtime.nearest import folded
from .runtime.oint.model import Function, Option, Text
from .runtime.schema.methods import Path

Finding = tuple[Path, str]
_DEPTH = 2
_OF_THE_PROGRAM = frozenset({"debug", "help", "mock", "out", "raw", "test", "version"})
_IMPORTED = frozenset(
    {
        "Answer", "Any", "Collection", "FileLike", "Mapping", "date", "datetime", "overload",
    }
)  # fmt: skip
"""Names that the generated modules import."""

_ONLY_OF: Mapping[str, tuple[str, ...]] = {
    "words": ("boolean",),
    "format": ("date",),
    "single": ("list",),
    "dates": ("object",),
    "lists": ("object",),
    "named": ("file",),
}
"""What may be said of options of some types only."""


def check_oint(
    catalogue: Catalogue, sources: Mapping[str, Source], described: frozenset[str]
) -> None:
    """Run all checks; problems land in the sources."""
    methods = {facts.method: facts for facts in catalogue.facts if facts.version == 2}
    seen: dict[str, tuple[str, str]] = {}
    for one in catalogue.oint:
        source, function = sources[one.file], one.function
        for path, name in _names(function):
            check_name(source, path, name)
            other = seen.setdefault(folded(name), (one.file, function.function))
            if other[0] != one.file:
                message = f'"{name}" also names {other[1]}, in {other[0]}'
                source.problem(path, message, "name-collision")
        for option in function.options:
            check_name(source, (*_place(option), "name"), option.name)
            check_name(source, (*_place(option), "russian"), option.russian)
        findings = [
            *_of_the_file(source, function, catalogue),
            *_of_options(function),
            *_of_each_option(function),
            *_of_the_kind(function),
        ]
        if function.calls not in described - methods.keys():  # else its own file says what is wrong
            findings += _of_the_road(one, methods)
        for path, message in findings:
            source.problem(path, message, "oint")


def _names(function: Function) -> Iterator[tuple[Path, str]]:
    """The names of a function, each with its place in the file."""
    yield ("function",), function.function
    yield ("russian",), function.russian
    for index, alias in enumerate(function.aliases):
        yield ("aliases", index), alias


def _of_the_file(source: Source, function: Function, catalogue: Catalogue) -> Iterator[Finding]:
    """Its place is the area's and its name the function's; examples give options that there are."""
    name = source.relative.rpartition("/")[2].rpartition(".")[0]
    if name != function.function or source.relative.count("/") != _DEPTH:
        yield ("function",), f"belongs into oint/AREA/{function.function}.yaml, by its name"
    own = [function.function, function.russian]
    for index, alias in enumerate(function.aliases):
        if alias in own:
            yield ("aliases", index), f"{alias} is a name of the function already"
        own.append(alias)
    for path, name in _names(function):
        if name in _IMPORTED:
            yield path, f"{name} is a name that the generated modules use themselves"
    areas: Mapping[str, Text] = catalogue.api.oint.areas if catalogue.api.oint else {}
    if function.area not in areas:
        meant = did_you_mean(function.area, areas)
        yield (), f"stands in {shown(function.area)}, which is no area of api.yaml{meant}"
    known = [option.option for option in function.options]
    for index, example in enumerate(function.examples):
        for option in example.options:
            if option not in known:
                message = f"no option is called {shown(option)}{did_you_mean(option, known)}"
                yield ("examples", index, "options", option), message


def _of_options(function: Function) -> Iterator[Finding]:
    """Each has a letter and names of its own, and what refers to another option finds it."""
    known = {option.option: option for option in function.options}
    names: dict[str, Option] = {}
    for option in function.options:
        path = _place(option)
        if not option.short:
            yield path, f"none of the letters of {option.option} is free"
        for name in {folded(option.option), folded(option.name), folded(option.russian)}:
            if names.setdefault(name, option) is not option:
                yield path, f'"{name}" also names --{names[name].option}'
        for key in ("named", "unless"):
            other = getattr(option, key)
            if other is not None and other not in known:
                yield (*path, key), f"no option is called {other}{did_you_mean(other, known)}"
    upload = known.get(function.upload or "")
    if function.upload is not None and (upload is None or upload.type != "file"):
        yield ("upload",), f"no option that holds a file is called {function.upload}"


def _of_each_option(function: Function) -> Iterator[Finding]:
    """What an option says of itself fits its type, and it is not one of the program's own."""
    for option in function.options:
        if option.role:
            continue
        path = _place(option)
        if option.option in _OF_THE_PROGRAM:
            yield path, f"--{option.option} is an option of every function"
        for key, types in _ONLY_OF.items():
            if getattr(option, key) and option.type not in types:
                yield (*path, key), f"is for options of the type {' or '.join(types)}"
        if option.type == "date" and option.format is None:
            yield path, "says no format, as every date must"
        if both := set(option.dates) & set(option.lists):
            yield (*path, "lists"), f"{min(both)} is a date already"
        for key in ("named", "unless"):
            if getattr(option, key) == option.option:
                yield (*path, key), "is the option itself"
        if option.default is not None and option.required:
            yield (*path, "default"), "is never sent, as the option is required"
        elif option.default is not None and not _fits(option):
            yield (*path, "default"), f"{shown(option.default)} is no {option.type}"
        if option.sends == "*" and option.type != "object":
            yield (*path, "sends"), "* is for objects, whose keys are parameters"


def _fits(option: Option) -> bool:
    value = option.default
    if option.type == "boolean":
        return isinstance(value, bool)
    if option.type in {"number", "id"}:
        return isinstance(value, int) and not isinstance(value, bool)
    return option.type in {"string", "list"} and isinstance(value, str)


def _of_the_kind(function: Function) -> Iterator[Finding]:
    """What is said of one kind of function stands at none of another."""
    for key, wanted in (("block", "block"), ("structure", "structure")):
        if bool(getattr(function, key)) != (function.local == wanted):
            yield (), f"{key} and local: {wanted} go together"
    for key in ("answers", "upload", "fixed"):
        if getattr(function, key) and function.calls is None:
            yield (key,), "is for functions that call a method"
    upload = function.option(function.upload or "")
    if upload is not None and upload.named is None:
        yield (*_place(upload), "named"), "must say which option holds the name of the file"
    seen: dict[str, str] = {}
    for option in function.options:
        if option.sends is None or option.sends == "*":
            continue
        other = seen.setdefault(option.sends, option.option)
        if other not in {option.option, option.unless}:
            yield (*_place(option), "sends"), f"{option.sends} is sent by --{other} already"
        if option.sends in function.fixed:
            yield ("fixed", option.sends), f"is sent by --{option.option} already"
    is_behind = False
    for option in function.options:
        if option.required and is_behind:
            yield _place(option), "is required, and stands behind one that is not"
        is_behind = is_behind or not option.required


def _of_the_road(one: OintFile, methods: Mapping[str, MethodFacts]) -> Iterator[Finding]:
    """It is answered in one way, and the method that it calls takes what it sends."""
    function = one.function
    if sum(item is not None for item in (function.calls, function.local, function.oauth)) != 1:
        yield (), "say one of calls, local and oauth"
        return
    if function.calls is None:
        return
    facts = methods.get(function.calls)
    if facts is None:
        meant = did_you_mean_path(function.calls, methods)
        yield ("calls",), f'no method is called "{function.calls}"{meant}'
        return
    takes = {*facts.params, *facts.inner}
    for name in function.fixed:
        if name not in takes:
            yield ("fixed", name), f"is no parameter of {function.calls}"
    for option in function.options:
        if option.sends is None or option.sends == "*" or option.role:
            continue
        leads = option.sends in takes
        path = _place(option)
        if not leads and option.option not in one.undocumented:
            yield path, f"sends {option.sends}, which {function.calls} does not take"
        if leads and option.option in one.undocumented:
            yield (*path, "undocumented"), f"{function.calls} does take {option.sends}"


def _place(option: Option) -> Path:
    """Where the file says it; nowhere for address and token."""
    return () if option.role else ("options", option.option)
