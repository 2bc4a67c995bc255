"""Whether a name that the spec leads to can stand in Python, and name a file where it must."""

from __future__ import annotations

from .resolve import Source
from .runtime.schema.methods import Path
from .text import filename, ident


def check_name(source: Source, path: Path, name: str, *, for_file: bool = False) -> None:
    """Note a problem in the source if a name cannot stand there."""
    try:
        ident(name)
        if for_file:
            filename(name)
    except ValueError as error:
        source.problem(path, f"becomes a name in Python, but {error}", "python-name")
