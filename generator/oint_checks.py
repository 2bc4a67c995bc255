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
from .runtime.schema.methods import Field, Path

Finding = tuple[Path, str]


def check_oint(
    catalogue: Catalogue, sources: Mapping[str, Source], described: frozenset[str]
) -> None:
    """Run all checks; problems land in the sources."""
    methods = {facts.method: facts for facts in catalogue.facts if facts.version == 2}
    seen: dict[str, str] = {}
    for one in catalogue.oint:
        source, function = sources[one.file], one.function
        for name in function.names:
            check_name(source, ("function",), name)
            other = seen.setdefault(folded(name), function.function)
            if other != function.function:
                source.problem(("function",), f'"{name}" also names {other}', "name-collision")
        for option in function.options:
            check_name(source, (*_place(option), "name"), option.name)
            check_name(source, (*_place(option), "russian"), option.russian)
        findings = [*_of_the_file(source, function, catalogue), *_of_options(function)]
        if function.calls not in described - methods.keys():  # else its own file says what is wrong
            findings += _of_the_road(one, methods, catalogue)
        for path, message in findings:
            source.problem(path, message, "oint")


def _of_the_file(source: Source, function: Function, catalogue: Catalogue) -> Iterator[Finding]:
    """Its place is the area's and its name the function's; examples give options that there are."""
    name = source.relative.rpartition("/")[2].rpartition(".")[0]
    if name != function.function:
        yield ("function",), f"belongs into {function.function}.yaml, by its name"
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


def _of_the_road(
    one: OintFile, methods: Mapping[str, MethodFacts], catalogue: Catalogue
) -> Iterator[Finding]:
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
    params = catalogue.method(facts.key).params
    for name in function.fixed:
        if not _leads(name, params):
            yield ("fixed", name), f"is no parameter of {function.calls}"
    for option in function.options:
        if option.sends is None or option.sends == "*" or option.role:
            continue
        leads = _leads(option.sends, params)
        path = _place(option)
        if not leads and option.option not in one.undocumented:
            yield path, f"sends {option.sends}, which {function.calls} does not take"
        if leads and option.option in one.undocumented:
            yield (*path, "undocumented"), f"{function.calls} does take {option.sends}"


def _place(option: Option) -> Path:
    """Where the file says it; nowhere for address and token."""
    return () if option.role else ("options", option.option)


def _leads(sends: str, params: tuple[Field, ...]) -> bool:
    fields = params
    for name in sends.split("."):
        field = next((item for item in fields if item.name == name), None)
        if field is None:
            return False
        fields = field.fields
    return True
