"""The edge to the outside: standard output for data, standard error for everything else.

Nothing leaves through ``note`` that is a known secret or looks like one, or that steers a terminal.
"""

from __future__ import annotations

import errno
import os
import sys
from typing import TYPE_CHECKING, Final, cast

from .terminal import SIMPLER, columns, printable_lines

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import BinaryIO, TextIO

    from ..secrets import Secret


_EXAMPLE: Final = "/rest/1/your-webhook-code/"


class OutputError(Exception):
    """Standard output, or a file in its place, cannot be written."""


class Terminated(KeyboardInterrupt):
    """SIGTERM came."""


class Console:
    """Where a command line writes.

    Attributes:
        program: its name, which stands before every message.
        debug: whether the user wants to see more.
        quiet: whether the user wants to see errors alone.
        truncates: whether tables are cut to the terminal.
        errors_as_json: whether a program reads them.
        secrets: what must not be shown; whoever learns of one adds it.
        called: whether a call was made, or is being made.
        walked: of a walk that ended early, what had come by then.
        remarks: what there is to tell besides the error, if one comes.
        spoken: puts messages into the language of the line; ``None`` where that is English.
    """

    def __init__(self, program: str, *, errors_as_json: bool = False) -> None:
        self.program = program
        self.debug = False
        self.quiet = False
        self.truncates = True
        self.errors_as_json = errors_as_json
        self.secrets: list[Secret | None] = []
        self.called = False
        self.walked: dict[str, object] = {}
        self.remarks: list[str] = []
        self.spoken: Callable[[str], str] | None = None

    def remark(self, text: str) -> None:
        """Tell the user something that is no error, unless he wants none of that.

        Where errors are JSON it waits for the end, and stands in the error if one comes.
        """
        if self.quiet:
            return
        if self.errors_as_json:
            self.remarks.append(text)
        else:
            self.note(text)

    def tell_remarks(self) -> None:
        """Tell what has waited."""
        while self.remarks:
            self.note(self.remarks.pop(0))

    def check_output(self) -> None:
        """Make sure, before a call is made, that its answer can be written.

        Raises:
            BrokenPipeError: the reader has gone.
            OutputError: it cannot be written.
        """
        from .writable import fault_of

        fault = fault_of(sys.stdout)
        if fault is not None:
            raise OutputError(fault)

    def note(self, text: str) -> None:
        """Tell the user something, on standard error, beginning with the program's name."""
        self._tell(f"{self.program}: {self._said(text)}")

    def plain(self, text: str) -> None:
        """Write to standard error, without the program's name."""
        self._tell(self._said(text))

    def _said(self, text: str) -> str:
        return text if self.spoken is None else self.spoken(text)

    def _tell(self, text: str) -> None:
        stream: TextIO | None = sys.stderr
        if stream is None:
            return
        try:
            _write(stream, f"{printable_lines(self.without_secrets(text))}\n")
        except OSError:
            return  # nobody is listening; the exit code still says what happened

    def without_secrets(self, text: str) -> str:
        """The text with secrets masked, but not the example of an address in our own messages."""
        from ..secrets import redact

        # Masking one or two letters would spoil every word and hide nothing.
        secrets = [secret for secret in self.secrets if secret and len(secret.reveal()) > 3]
        return _EXAMPLE.join(redact(part, *secrets) for part in text.split(_EXAMPLE))

    def write(self, text: str) -> None:
        """Write data, as it is, to standard output.

        Raises:
            BrokenPipeError: the reader has gone.
            OutputError: it cannot be written.
        """
        stream: TextIO | None = sys.stdout
        if stream is None:
            raise OutputError("standard output is closed")
        try:
            _write(stream, text)
        except BrokenPipeError:
            raise
        except OSError as error:
            raise OutputError(
                f"standard output cannot be written: {error.strerror or error}"
            ) from None

    @property
    def is_terminal(self) -> bool:
        """Whether a person reads standard output."""
        stream: TextIO | None = sys.stdout
        try:
            return stream is not None and stream.isatty()
        except ValueError:
            return False

    @property
    def columns(self) -> int | None:
        """Columns of the terminal; ``None`` when standard output is none: it has any width."""
        stream: TextIO | None = sys.stdout
        return None if stream is None else columns(stream)

    def can_show(self, text: str) -> bool:
        """Whether standard output's encoding has all characters of a text."""
        stream: TextIO | None = sys.stdout
        try:
            text.encode(getattr(stream, "encoding", None) or "utf-8")
        except UnicodeEncodeError:
            return False
        return True


def _write(stream: TextIO, text: str) -> None:
    data = text.encode(getattr(stream, "encoding", None) or "utf-8", SIMPLER)
    buffer: BinaryIO | None = getattr(stream, "buffer", None)
    if buffer is None:
        stream.write(data.decode(stream.encoding or "utf-8"))
        stream.flush()
        return
    # Not stream.write: with PYTHONUNBUFFERED it drops what one system call does not take.
    stream.flush()
    rest = memoryview(data)
    while rest:
        written = cast("int | None", buffer.write(rest))  # None: a raw stream that would block
        if written is None:
            raise BlockingIOError(errno.EAGAIN, os.strerror(errno.EAGAIN))
        rest = rest[written:]
    buffer.flush()


def discard_output() -> None:
    """Let what is still unwritten vanish, so that the interpreter does not complain at its end."""
    for stream in (sys.stdout, sys.stderr):
        try:
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
        except (AttributeError, OSError, ValueError):
            continue
