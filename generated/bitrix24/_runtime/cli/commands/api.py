# Copied from generator/runtime/cli/commands/api.py: edit it there, then build.
"""``api``: any method of the API by its name on the wire, known to the spec or not."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from ...data import load
from ...data import method as spec_of
from .. import exit_codes
from ..arguments import Options, parse
from ..names import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ...endpoint import ListEndpoint
    from ...schema.methods import Field
    from ..arguments import Parsed
    from ..console import Console
    from .table import Command

_METHOD: Final = re.compile(r"[A-Za-z][A-Za-z0-9_.-]*")


def run(command: Command, tokens: Sequence[str], console: Console) -> int:
    """Call any method by its name on the wire."""
    from ...namespace import pages_of
    from ..output.writing import show
    from ..portal_call import connect
    from ..settings import output_of, settings_of
    from ..walk import show_all

    said = f"{console.program} {command.name}"
    parsed = parse(tokens, Options(command.options), said)
    if not parsed.words:
        raise UsageError(f'"{said}" needs a method: {console.program} {command.usage}')
    method, *pairs = parsed.words
    if not _METHOD.fullmatch(method):
        raise UsageError(f'"{method}" is no name of a method')
    version: Any = 3 if "v3" in parsed.values else 2
    spec = spec_of(method, version)
    known = spec.params if spec else ()
    params = _params(parsed, pairs, known)
    notes = _slips(method, params, known)
    form = output_of(parsed, console.program, console)
    settings = settings_of(parsed, console.program, console)
    for note in notes:
        console.remark(note)
    endpoint = _listed(method, version, parsed) if "all" in parsed.values else None
    with connect(load("index")["client"], settings, console) as client:
        if endpoint is not None:
            show_all(lambda: pages_of(client, endpoint, params), form, console)
            return exit_codes.OK
        response = client.with_response(client.call, method, params, version=version)
        if "envelope" in parsed.values:
            show(response.raw, form, console)
            return exit_codes.OK
        show(response.result, form, console)
        if response.next is not None:
            console.remark("more items follow; --all gets them all")
    return exit_codes.OK


def _listed(method: str, version: int, parsed: Parsed) -> ListEndpoint[object]:
    """How the pages of a method are walked; one that the spec does not know counts as most do."""
    from ...endpoint import ListEndpoint, Paging
    from ..walk import check

    known = spec_of(method, version)
    check(method, known is None or known.paging is not None, "envelope" in parsed.values)
    if known is None or known.paging is None:
        return ListEndpoint(method, Paging("pagination" if version == 3 else "start"), version)
    style, items, size, _, by = known.paging
    return ListEndpoint(method, Paging(style, items, size, by), version)


def _params(parsed: Parsed, pairs: Iterable[str], known: Sequence[Field]) -> dict[str, object]:
    from .. import grammar
    from ..call import check_name, params_of
    from ..sources import Sources

    sources = Sources()
    said = parsed.said.get("input", "--input")
    bag = params_of(parsed.values, sources, said)
    for name in bag:
        if grammar.declared(known, name) is None:
            check_name(name, said)
    return grammar.params_of(pairs, bag, sources, known, said)


def _slips(method: str, params: Iterable[str], known: Sequence[Field]) -> list[str]:
    """The notes on names that are probably those of the spec misspelled."""
    from ..fields import slip

    names = [param.name for param in known]
    unknown = [name for name in params if name not in names and name != "start"]
    return [note for name in unknown for note in slip(name, names, method)]
