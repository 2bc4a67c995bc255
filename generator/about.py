"""The name and version that a package tells portals: constants, as metadata take long to read."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any, Final, cast

from .digests import digest
from .outputs import Output, Unit
from .runtime.about import NAME, VERSION
from .text import literal

ABOUT: Final = "about.py"
"""The module of the runtime that is written and not copied."""

_VERSION: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9.+!_-]*")
"""What may stand in a header."""


def distribution(package: str) -> str:
    """The name under which a package is installed."""
    return package.lower().replace("_", "-")


def version_in(project: Path | None) -> str:
    """The version that a project says, if it is there; that of the generator otherwise."""
    if project is None:
        return VERSION
    try:
        found: dict[str, Any] = tomllib.loads((project / "pyproject.toml").read_text("utf-8"))
    except (OSError, ValueError):
        return VERSION
    said: object = found.get("project")
    version = cast("dict[str, object]", said).get("version") if isinstance(said, dict) else None
    fits = isinstance(version, str) and _VERSION.fullmatch(version)
    return str(version) if fits else VERSION


def about_unit(package: str, version: str) -> Unit:
    """The unit of this module."""
    return Unit("about", digest(package, version), partial(_files, package, version))


def _files(package: str, version: str) -> Iterator[Output]:
    path = Path(__file__).parent / "runtime" / ABOUT
    text = path.read_text(encoding="utf-8")
    name = distribution(package)
    written = {
        "NAME": (NAME, name if name.isascii() else NAME),
        "VERSION": (VERSION, version),
    }
    for constant, (ours, theirs) in written.items():
        before = f'{constant}: Final = "{ours}"\n'
        assert before in text
        text = text.replace(before, f"{constant}: Final = {literal(theirs)}\n")
    marker = "# Generated from the project's name and version by python -m generator build.\n"
    yield Output("package", f"_runtime/{ABOUT}", text=marker + text)
