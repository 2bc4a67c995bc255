# Copied from generator/runtime/cli/commands/version.py: edit it there, then build.
"""``version``, which is ``--version`` as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...data import load
from ...version import version
from .. import exit_codes
from ..arguments import Options, parse
from ..names import UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..console import Console
    from .table import Command


def run(command: Command, tokens: Sequence[str], console: Console) -> int:
    """Show it."""
    said = f"{console.program} {command.name}"
    parsed = parse(tokens, Options(command.options), said)
    if parsed.words:
        raise UsageError(f'"{said}" takes no words', f'See "{said} --help".')
    console.write(f"{console.program} {version(load('index').get('package') or '?')}\n")
    return exit_codes.OK
