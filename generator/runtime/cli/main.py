"""The entry of the command line that calls methods."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def b24() -> None:
    """Run the command line on this process's arguments, and end the process."""
    try:
        code = main(sys.argv[1:])
    except KeyboardInterrupt:  # while modules were being loaded
        code = 130
    sys.exit(code)


def main(argv: Sequence[str]) -> int:
    """Run the command line on some arguments and give back the exit code."""
    from ..data import load
    from .console import Console
    from .guard import run, wants_json
    from .line import run_line
    from .names import prefix_of

    program: str = load("index").get("command") or (__package__ or "").split(".", maxsplit=1)[0]
    console = Console(program, errors_as_json=wants_json(argv, prefix_of(program)))
    return run(console, run_line, argv)
