"""``api.md``: every method in a line, to be searched by people and programs alike."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, Final

from .model import Api
from .text import markdown

_HEAD: Final = (
    "| method | Python | command | effect | what it does | page |",
    "|---|---|---|---|---|---|",
)


def index_page(api: Api, rows: Collection[str]) -> str:
    """The page: a table of all methods, by their names; those of REST 3.0 come last."""
    variable = _variable(api)
    head = (
        f"# {markdown(api.title)}: all methods",
        "",
        f"{len(rows)} methods, one a line: search it for what you need. `{variable}` is a client, "
        "`v3/` marks REST 3.0.",
        "",
    )
    return "\n".join((*head, *_HEAD, *rows)) + "\n"


def index_row(entry: dict[str, Any], api: Api) -> str:
    """The row of one method, by what the index says of it."""
    variable, command = _variable(api), api.command
    name = f"v3/{entry['method']}" if entry["version"] == 3 else entry["method"]
    cells = (
        f"`{name}`",
        f"`{variable}.{entry['python']}`",
        f"`{command} {entry['command']}`",
        entry["effect"],
        _summary(entry),
        entry["page"],
    )
    return f"| {' | '.join(cells)} |"


def _variable(api: Api) -> str:
    return api.command.replace("-", "_")


def _summary(entry: dict[str, Any]) -> str:
    deprecated = entry["deprecated"]
    if deprecated is None:
        return markdown(entry["summary"])
    instead = deprecated["replacement"]
    note = f"Deprecated, use `{instead}`." if instead else "Deprecated."
    return f"{note} {markdown(entry['summary'])}"
