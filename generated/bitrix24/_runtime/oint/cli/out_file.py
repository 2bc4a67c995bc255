# Copied from generator/runtime/oint/cli/out_file.py: edit it there, then build.
"""Where an answer of ``oint`` goes: to standard output, or into the file of ``--out``."""

from __future__ import annotations

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
        self._path = None if name is None else Path(name).expanduser()
        self._is_new = False

    @property
    def is_file(self) -> bool:
        """Whether it is a file."""
        return self._path is not None

    def __enter__(self) -> Self:
        if self._path is not None:
            try:
                self._is_new = not self._path.exists()
                self._path.open("ab").close()
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
