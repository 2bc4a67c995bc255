# Copied from generator/runtime/cli/completion/scripts.py: edit it there, then build.
"""Choosing the script of a shell."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

from ..names import UsageError, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .model import Completion

SHELLS: Final = ("bash", "zsh", "fish", "powershell")
_SAME: Final = {"pwsh": "powershell"}


def script_of(words: Sequence[str], completion: Completion) -> str:
    """The script of the shell that a line names.

    Args:
        words: what stands behind ``completion``.
        completion: what the script completes.

    Raises:
        UsageError: it names none, or one that there is not.
    """
    said = f"{completion.program} completion"
    if len(words) != 1:
        raise UsageError(f'"{said}" takes one shell: {", ".join(SHELLS)}')
    shell = _SAME.get(words[0].casefold(), words[0].casefold())
    if shell not in SHELLS:
        meant = did_you_mean(words[0], SHELLS) or f"; there are {', '.join(SHELLS)}"
        raise UsageError(f'"{words[0]}" is no shell{meant}')
    script: str = import_module(f".{shell}", __package__).script(completion)
    return script
