"""The locks: which there are, what each is made of, and how all come to the newest versions."""

from __future__ import annotations

import os
import re
import subprocess
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import node
from environment import (
    ROOT,
    SetUpError,
    apart,
    lock_file,
    program,
    python,
    settings,
)


@dataclass(frozen=True)
class Lock:
    """What one lock is made of: a group of pyproject.toml, perhaps with what the package needs."""

    name: str
    group: str
    package: bool = False
    within: str = ""
    """The lock whose versions this one shares, as both are installed into one environment."""


RECIPES = (
    Lock("pip", "pip"),
    Lock("gates", "dev", package=True),
    Lock("build", "build", within="gates"),
    Lock("demo", "generator", package=True, within="gates"),
    Lock("bench", "bench", within="gates"),
    Lock("lock", "lock"),
    Lock("peer-b24api", "peer-b24api"),
    Lock("peer-b24pysdk", "peer-b24pysdk"),
    Lock("peer-fast-bitrix24", "peer-fast-bitrix24"),
)

# For every version and system that the package is for; no host and no command in the file.
_OPTIONS = (
    "--quiet",
    "--upgrade",
    "--universal",
    "--python-version=3.11",
    "--only-binary=:all:",
    "--generate-hashes",
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--no-annotate",
    "--no-header",
)
_PLACES = ("CACHE", "CERT", "INDEX", "PROXY", "TLS")


def renew() -> int:
    """Make all locks anew with the newest versions, and say what has moved."""
    before = _versions()
    with apart("lock") as tool, tempfile.TemporaryDirectory() as folder:
        environment = tool_environment(settings(python(tool)))
        for recipe in RECIPES:
            command = compile_command(tool, recipe, Path(folder))
            if subprocess.run(command, check=False, cwd=ROOT, env=environment).returncode != 0:
                raise SetUpError(f"the lock {recipe.name} cannot be made; uv says why above")
        for recipe in RECIPES:
            new = lock_file(recipe.name).with_suffix(".new")
            new.write_bytes((Path(folder) / f"{recipe.name}.txt").read_bytes())
            new.replace(lock_file(recipe.name))
    node.renew()
    after = _versions()
    print("\n".join(moved(before, after)) or "all versions are the newest")
    return 0


def _versions() -> dict[str, dict[str, str]]:
    """The versions of all locks."""
    python_own = {recipe.name: pinned(lock_file(recipe.name)) for recipe in RECIPES}
    return {**python_own, node.NAME: node.pinned()}


def uv_compile(tool: Path) -> list[str]:
    """The beginning of a command that resolves; it is told its Python, so that it seeks none."""
    return [program(tool, "uv"), "pip", "compile", "--python", python(tool)]


def compile_command(tool: Path, recipe: Lock, folder: Path) -> list[str]:
    """The command that makes one lock."""
    words = [
        *uv_compile(tool),
        *_OPTIONS,
        "--group",
        recipe.group,
        "-o",
        str(folder / f"{recipe.name}.txt"),
    ]
    if recipe.package:
        words += ["pyproject.toml", "--extra", "async"]
    if recipe.within:
        words += ["--constraints", str(folder / f"{recipe.within}.txt")]
    return words


def tool_environment(fetching: Mapping[str, str]) -> dict[str, str]:
    """The machine's environment for uv: of its settings those that say where packages come from.

    uv does not read the settings of pip, so that a mirror and a certificate are handed on.
    """
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("UV_") or any(word in name for word in _PLACES)
    }
    if "index-url" in fetching:
        kept.setdefault("UV_DEFAULT_INDEX", fetching["index-url"])
    if "cert" in fetching:
        kept.setdefault("SSL_CERT_FILE", fetching["cert"])
    return {**kept, "UV_PYTHON_DOWNLOADS": "never"}


def pinned(path: Path) -> dict[str, str]:
    """The names of a lock with their versions: with several, one for each marker."""
    versions: dict[str, str] = {}
    text = path.read_text(encoding="utf-8") if path.exists() else ""
    for name, version in re.findall(r"^([\w.-]+)==([^ ;\\]+)", text, re.MULTILINE):
        versions[name] = f"{versions[name]}, {version}" if name in versions else version
    return versions


def moved(
    before: Mapping[str, Mapping[str, str]], after: Mapping[str, Mapping[str, str]]
) -> list[str]:
    """A line for each name whose version is another one, whichever locks it stands in."""
    lines: set[str] = set()
    for lock, now in after.items():
        then = before.get(lock, {})
        for name in {*then, *now}:
            if then.get(name) != now.get(name):
                lines.add(f"{name} {then.get(name, 'new')} → {now.get(name, 'gone')}")
    return sorted(lines)
