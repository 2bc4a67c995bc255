# Copied from generator/runtime/oint/cli/out_file.py: edit it there, then build.
"""Where an answer of ``oint`` goes: to standard output, or into the file of ``--out``."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from ...cli.console import OutputError

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from ...cli.console import Console


class OutFile:
    """A target that is tried before anything is sent, so that no answer is lost to a wrong path.

    Raises:
        OutputError: the file cannot be written.
    """

    def __init__(self, name: str | None, console: Console) -> None:
        self._console = console
        self._path = None if name is None else _path_of(name)
        self._is_new = False

    @property
    def is_file(self) -> bool:
        """Whether it is a file."""
        return self._path is not None

    def __enter__(self) -> Self:
        if self._path is not None:
            try:
                is_there = self._path.exists()
                # A pipe is opened once: its reader ends when it is closed.
                if not is_there or self._path.is_file() or self._path.is_dir():
                    self._path.open("ab").close()
                self._is_new = not is_there
            except (OSError, ValueError) as error:
                self._refuse(error)
        return self

    def write(self, text: str) -> None:
        """Write the answer."""
        if self._path is None:
            self._console.write(text)
            return
        data = text.encode("utf-8", "backslashreplace")
        try:
            self._path.write_bytes(data)
        except OSError as error:
            self._refuse(error)
        self._is_new = False
        self._console.note(f"{len(data)} bytes written to {self._path.absolute()}")

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._path is not None and self._is_new:
            self._path.unlink(missing_ok=True)  # nothing came to fill it

    def _refuse(self, error: OSError | ValueError) -> NoReturn:
        reason = getattr(error, "strerror", None) or error
        raise OutputError(f"--out: {self._path} cannot be written: {reason}") from None


def _path_of(name: str) -> Path:
    """The file that a name leads to, also through a link to one that is not there yet.

    Raises:
        OutputError: it leads nowhere.
    """
    if not name:
        raise OutputError("--out: no file is named")
    try:
        return Path(os.path.realpath(Path(name).expanduser()))
    except (OSError, RuntimeError, ValueError) as error:
        raise OutputError(f"--out: {name} cannot be written: {error}") from None
