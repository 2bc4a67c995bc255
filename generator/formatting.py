"""The last touch: rendered files with their unused imports removed and in ruff's format."""

from __future__ import annotations

import subprocess
import sysconfig
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from .problems import Problem, SpecError
from .verify import safe_path

_RUFF: Final = Path(sysconfig.get_path("scripts")) / f"ruff{sysconfig.get_config_var('EXE') or ''}"
"""The program of this environment: through Python it would start more slowly."""

_OPTIONS: Final = (
    "--isolated", "--no-cache", "--quiet", "--line-length=100", "--target-version=py311"
)  # fmt: skip
_IMPORTS: Final = ("--fix-only", "--select=I,F401", "--per-file-ignores=__init__.py:F401")


def formatted(files: Mapping[str, str], roots: Iterable[str]) -> dict[str, bytes]:
    """The files as they are written; only Python files change.

    Args:
        files: texts by root and path.
        roots: all roots: ruff takes imports of folders that it sees for our own, so that it must
            see the same ones whichever files there are.
    """
    if not files:
        return {}
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for name in roots:
            (root / name).mkdir()
        for path, text in files.items():
            target = safe_path(root, path)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(text.encode("utf-8"))
        _ruff(root, "check", *_IMPORTS)
        _ruff(root, "format")
        return {path: (root / path).read_bytes() for path in files}


def _ruff(root: Path, command: str, *options: str) -> None:
    result = subprocess.run(
        [str(_RUFF), command, *_OPTIONS, *options, "."],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    if result.returncode != 0:
        message = f"ruff cannot {command} the output: {result.stderr.strip()[:500]}"
        raise SpecError((Problem("generated", 1, "", message, "format"),))
