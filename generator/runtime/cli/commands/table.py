"""The one table of the program's own commands: data, which costs a help page nothing.

Dispatch, help, the words that lead to no method of the API and the names that the generator keeps
free read it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from ..arguments import Option
from ..options import GLOBAL, global_options

if TYPE_CHECKING:
    from collections.abc import Mapping


class Command(NamedTuple):
    """One of the program's own commands.

    Attributes:
        name: its word on the line, in small letters alone: it is compared without case, - and _.
        usage: how it is written, without the program's name.
        summary: what it does, as the end of a sentence.
        options: all that it takes.
        run: the module beside this one that runs it: ``run(command, tokens, console)``.
        about: paragraphs of its help; ``{program}`` stands for the program's name.
        has_pairs: whether it takes KEY=VALUE, whose forms its help then shows.
    """

    name: str
    usage: str
    summary: str
    options: tuple[Option, ...]
    run: str
    about: tuple[str, ...] = ()
    has_pairs: bool = False


def _of_all(*keys: str) -> tuple[Option, ...]:
    """Those options of every command that make sense for one that calls no method."""
    wanted = {"debug", "help", "version", *keys}
    return tuple(option for option in GLOBAL if option.key in wanted)


_V3: Final = Option("v3", ("v3",), None, "the method of REST 3.0")

_API: Final = Command(
    "api",
    "api METHOD [KEY=VALUE ...]",
    "any method by its REST name",
    (_V3, *(option for option in global_options() if option.key != "example")),
    "api",
    (
        "A VALUE that is JSON (an object, a list, true, false, null, or a number that is written "
        "back the same) is sent as that, anything else as text. The name is sent as it is, known "
        "to this program or not. Of a method that it knows, text in the place of an object is "
        "refused.",
    ),
    has_pairs=True,
)
_METHODS: Final = Command(
    "methods",
    "methods [--search WORDS]",
    "find methods",
    (
        Option("search", ("search",), "WORDS", "only methods that have all these words"),
        *_of_all("output", "notruncate", "quiet"),
    ),
    "methods",
)
_SCHEMA: Final = Command(
    "schema",
    "schema METHOD [--result] [--v3]",
    "JSON Schema of a method's parameters",
    (
        Option("result", ("result",), None, "of what it answers, instead"),
        _V3,
        *_of_all("output", "notruncate", "quiet"),
    ),
    "schema",
    (
        "METHOD is a REST name, in any case. The schema is of draft 2020-12, for editors, forms "
        "and agents; keys that are not documented are allowed, as portals have fields of their "
        "own. It is printed as JSON unless --output says otherwise.",
        "Example: {program} schema crm.deal.add > deal.schema.json",
    ),
)
_MOCK: Final = Command(
    "mock",
    "mock serve",
    "serve a simulated portal on this machine",
    (
        Option("port", ("port",), "PORT", "where to listen; 0 for a free one (default 8024)"),
        Option("host", ("host",), "ADDRESS", "at which address (default 127.0.0.1)"),
        Option("tls", ("tls",), None, "HTTPS, with a certificate made for this run"),
        Option("tariff", ("tariff",), "TARIFF", "limit requests as standard or enterprise"),
        Option("operating", ("operating",), "SECONDS", "how long a method may run in ten minutes"),
        Option("speed", ("speed",), "NUMBER", "seconds of the portal in one of yours (default 1)"),
        Option("seed", ("seed",), "NUMBER", "of all that chance decides (default 0)"),
        Option("no-check", ("no-check",), None, "answer calls that the documentation refuses"),
        Option("log", ("log",), None, "a line for each call, on standard error"),
        *_of_all(),
    ),
    "mock",
    (
        "It answers programs in any language as the documentation shows, until Ctrl+C. Standard "
        "output says where: a webhook that permits every call, and the control address, where a "
        "test sets faults, limits, answers, webhooks, applications and the clock, and reads the "
        "calls. GET on the control address lists all of that.",
        "With --tls it also names the file of the certificate that clients must trust, in "
        "REQUESTS_CA_BUNDLE, SSL_CERT_FILE or NODE_EXTRA_CA_CERTS. The file is gone at the end.",
        "Example: {program} mock serve --port 0 --tariff standard --log",
    ),
)
_HELP: Final = Command(
    "help", "help [TOPIC | COMMAND]", "help on a command or a topic", _of_all(), "help"
)
_COMPLETION: Final = Command(
    "completion",
    "completion SHELL",
    "print a script that completes commands and options",
    _of_all(),
    "completion",
    (
        "SHELL is bash, zsh, fish or powershell; the first lines of the script say where it goes. "
        "It knows the methods and options of this version, and starts no program when Tab is "
        "pressed.",
        'Example: eval "$({program} completion bash)"',
    ),
)
VERSION: Final = Command("version", "version", "show the version", _of_all(), "version")
"""The one that is also an option of every line."""

COMMANDS: Final[Mapping[str, Command]] = {
    command.name: command
    for command in (_API, _METHODS, _SCHEMA, _MOCK, _COMPLETION, _HELP, VERSION)
}
