# Copied from generator/runtime/cli/own_commands.py: edit it there, then build.
"""The program's own commands: ``api``, ``methods``, ``mock`` and ``help``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from ..data import load
from ..data import method as spec_of
from . import exit_codes
from .arguments import Option, Options, parse
from .names import UsageError, folded
from .options import GLOBAL, global_options

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from ..endpoint import ListEndpoint
    from ..schema.methods import Field
    from .arguments import Parsed
    from .console import Console

_METHOD: Final = re.compile(r"[A-Za-z][A-Za-z0-9_.-]*")
_V3: Final = Option("v3", ("v3",), None, "the method of REST 3.0")
_SEARCH: Final = Option("search", ("search",), "WORDS", "only methods that have all these words")

_ALWAYS: Final = frozenset({"debug", "help", "version"})
_SHOWN: Final = _ALWAYS | {"output", "notruncate", "quiet"}

OPTIONS: Final[dict[str, tuple[Option, ...]]] = {
    "api": (_V3, *(o for o in global_options() if o.key != "example")),
    "methods": (_SEARCH, *(o for o in GLOBAL if o.key in _SHOWN)),
    "mock": (
        Option("port", ("port",), "PORT", "where to listen; 0 for a free one (default 8024)"),
        Option("host", ("host",), "ADDRESS", "at which address (default 127.0.0.1)"),
        Option("tls", ("tls",), None, "HTTPS, with a certificate made for this run"),
        Option("tariff", ("tariff",), "TARIFF", "limit requests as standard or enterprise"),
        Option("operating", ("operating",), "SECONDS", "how long a method may run in ten minutes"),
        Option("speed", ("speed",), "NUMBER", "seconds of the portal in one of yours (default 1)"),
        Option("seed", ("seed",), "NUMBER", "of all that chance decides (default 0)"),
        Option("no-check", ("no-check",), None, "answer calls that the documentation refuses"),
        Option("log", ("log",), None, "a line for each call, on standard error"),
        *(o for o in GLOBAL if o.key in _ALWAYS),
    ),
    "help": tuple(o for o in GLOBAL if o.key in _ALWAYS),
}


def api(tokens: Sequence[str], console: Console) -> int:
    """Call any method by its name on the wire."""
    from ..namespace import pages_of
    from .output import show
    from .portal_call import connect
    from .settings import output_of, settings_of
    from .walk import show_all

    command = f"{console.program} api"
    parsed = parse(tokens, Options(OPTIONS["api"]), command)
    if not parsed.words:
        raise UsageError(f'"{command}" needs a method: {command} METHOD [KEY=VALUE ...]')
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
    from ..endpoint import ListEndpoint, Paging
    from .walk import check

    known = spec_of(method, version)
    check(method, known is None or known.paging is not None, "envelope" in parsed.values)
    if known is None or known.paging is None:
        return ListEndpoint(method, Paging("pagination" if version == 3 else "start"), version)
    style, items, size, _, by = known.paging
    return ListEndpoint(method, Paging(style, items, size, by), version)


def _params(parsed: Parsed, pairs: Iterable[str], known: Sequence[Field]) -> dict[str, object]:
    from . import grammar
    from .call import check_name, params_of
    from .sources import Sources

    sources = Sources()
    said = parsed.said.get("input", "--input")
    bag = params_of(parsed.values, sources, said)
    for name in bag:
        if grammar.declared(known, name) is None:
            check_name(name, said)
    return grammar.params_of(pairs, bag, sources, known, said)


def _slips(method: str, params: Iterable[str], known: Sequence[Field]) -> list[str]:
    """The notes on names that are probably those of the spec misspelled."""
    from .fields import slip

    names = [param.name for param in known]
    unknown = [name for name in params if name not in names and name != "start"]
    return [note for name in unknown for note in slip(name, names, method)]


def methods(tokens: Sequence[str], console: Console) -> int:
    """List the methods, or those that have all the words of a search."""
    from .method_list import show_methods
    from .search import found_in
    from .settings import output_of

    command = f"{console.program} methods"
    parsed = parse(tokens, Options(OPTIONS["methods"]), command)
    form = output_of(parsed, console.program, console)
    words = " ".join((*parsed.words, *parsed.values.get("search", []))).split()
    entries: list[dict[str, Any]] = load("index").get("methods", [])
    found = found_in(entries, words) if words else entries
    show_methods(found, form, console)
    if words and not found:
        console.remark(f'no method found for "{" ".join(words)}"; "{command}" lists all')
    return exit_codes.OK


def mock(tokens: Sequence[str], console: Console) -> int:
    """Serve a simulated portal."""
    command = f"{console.program} mock"
    parsed = parse(tokens, Options(OPTIONS["mock"]), f"{command} serve")
    if not parsed.words and not parsed.values:
        return help_(["mock"], console)
    words = " ".join(parsed.words)
    if folded(words) != "serve":
        lead = (
            f'"{words}" is no command of "{command}"' if words else f'"{command}" needs a command'
        )
        raise UsageError(f"{lead}: there is {command} serve", f'See "{command} --help".')
    from .mock_serve import serve

    return serve(parsed, console)


def help_(tokens: Sequence[str], console: Console) -> int:
    """Show the help of a topic or a command."""
    from .pages import page_for

    parsed = parse(tokens, Options(OPTIONS["help"]), f"{console.program} help")
    console.write(page_for(parsed.words, console))
    return exit_codes.OK


COMMANDS: Final[dict[str, Callable[[Sequence[str], Console], int]]] = {
    "api": api,
    "methods": methods,
    "mock": mock,
    "help": help_,
}
