"""``help``: the help of a topic or a command."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import exit_codes
from ..arguments import Options, parse
from ..help.pages import page_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..console import Console
    from .table import Command


def run(command: Command, tokens: Sequence[str], console: Console) -> int:
    """Show it."""
    parsed = parse(tokens, Options(command.options), f"{console.program} {command.name}")
    console.write(page_for(parsed.words, console))
    return exit_codes.OK
