"""The options of both kinds: those of the program, and those that a method's parameters make."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .arguments import Option
from .names import folded

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..schema.methods import Field

GLOBAL: Final = (
    Option("url", ("url", "webhook"), "URL", "webhook URL, or the portal's domain with --token"),
    Option("token", ("token",), "TOKEN", "access token"),
    Option("mock", ("mock",), None, "no portal: answer as the documentation does"),
    Option("output", ("output",), "FORMAT", "how the answer is written", "o"),
    Option(
        "input", ("input",), "JSON", "parameters as JSON, from a file (@file) or from stdin (-)"
    ),
    Option("all", ("all",), None, "lists: all pages, not only the first"),
    Option("envelope", ("envelope",), None, "the whole answer, not only its result"),
    Option("timeout", ("timeout",), "SECONDS", "how long to wait for an answer, retries included"),
    Option("retries", ("retries",), "NUMBER", "how often a request may be sent again"),
    Option("example", ("example",), None, "show the documented request and answer; no call"),
    Option("notruncate", ("no-truncate",), None, "tables: all columns and values, at any width"),
    Option("quiet", ("quiet",), None, "tell of errors only"),
    Option("debug", ("debug",), None, "show request, status and time, without secrets"),
    Option("version", ("version",), None, "show the version", "V"),
    Option("help", ("help",), None, "show this help, or that of a command", "h"),
)

_OLD_INPUT: Final = "params"
"""What ``--input`` was called, and still may be where no parameter has that name."""

PLANNED: Final = frozenset({"columns", "dryrun", "jq", "maxitems", "noheader", "resume", "yes"})
"""Names of options to come, so that no parameter takes one: the spec's linter sees to it."""

_TAKEN: Final = frozenset(folded(name) for option in GLOBAL for name in option.names)


def option_name(param: Field) -> str:
    """The name of a parameter's option. One that a global option has gets ``param-``."""
    name = param.option
    return f"param-{name}" if folded(name) in _TAKEN else name


def key_of(param: Field) -> str:
    """What a parameter's values are kept under, apart from those of the global options."""
    return f"param {param.python}"


def option_of(param: Field) -> Option:
    """The option of a parameter: its own name, its Python name and its name on the wire."""
    prefix = "param-" if folded(param.option) in _TAKEN else ""
    names = [prefix + name for name in (param.option, param.python, param.name)]
    if folded(param.option) == _OLD_INPUT:
        names.append(f"param-{_OLD_INPUT}")  # its only name while --params was --input
    return Option(
        key_of(param),
        tuple(dict.fromkeys(names)),
        placeholder(param),
        param.summary or "",
        is_param=True,
    )


def options_of(params: Iterable[Field]) -> tuple[Option, ...]:
    """The options of a method's parameters."""
    return tuple(option_of(param) for param in params)


def global_options(params: Iterable[Field] = ()) -> tuple[Option, ...]:
    """The options of the program beside these parameters; ``--params`` never hides one of them."""
    names = {folded(name) for p in params for name in (p.option, p.python, p.name)}
    if _OLD_INPUT in names:
        return GLOBAL
    return tuple(
        option._replace(names=(*option.names, _OLD_INPUT)) if option.key == "input" else option
        for option in GLOBAL
    )


def placeholder(param: Field) -> str:
    """What stands for a value in help: what one types, not what the API calls it."""
    from .kinds import is_json, kinds_of

    shown: dict[str, None] = {}
    for kind in kinds_of(param.type):
        if kind.name == "null":
            continue
        word = "JSON" if is_json(kind) and kind.name != "file" else kind.scalar.shown
        shown[f"{word},…" if kind.lists and word != "JSON" else word] = None
    return "|".join(shown) or "null"
