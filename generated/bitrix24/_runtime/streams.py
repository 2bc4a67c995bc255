# Copied from generator/runtime/streams.py: edit it there, then build.
"""Bodies that are sent piece by piece: files of any size in bounded memory. Does no network I/O.

A body knows its length before its first byte, and can be sent again from its beginning.
"""

from __future__ import annotations

import base64
from collections.abc import Callable
from typing import IO, TYPE_CHECKING, Final, NamedTuple, Protocol, TypeAlias

from .errors import ParameterError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

Progress: TypeAlias = Callable[[int, int], None]
"""Told how many bytes have gone or come, of how many; 0 if that is not known."""

PIECE: Final = 3 * 65_536
"""Bytes that are read at once; a multiple of three, so that Base64 goes on without a seam."""


_JSON: Final = "application/json"


class Source(Protocol):
    """Bytes that can be read from their beginning as often as is wanted."""

    @property
    def size(self) -> int:
        """How many bytes there are."""
        ...

    def pieces(self) -> Iterator[bytes]:
        """The bytes, ``PIECE`` of them at once."""
        ...


class InMemory:
    """Bytes that are there."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    @property
    def size(self) -> int:
        """How many bytes there are."""
        return len(self._content)

    def pieces(self) -> Iterator[bytes]:
        """The bytes, a part at once."""
        for start in range(0, len(self._content), PIECE):
            yield self._content[start : start + PIECE]


class OfFile:
    """The bytes of a file that is opened anew each time, or of one that is open and has no name.

    Args:
        size: bytes that it had when it was looked at.
        opened: opens it, or gives the open one, at its beginning.
        keeps_open: whether it stays open.
    """

    def __init__(
        self, size: int, opened: Callable[[], IO[bytes]], *, keeps_open: bool = False
    ) -> None:
        self._size = size
        self._opened = opened
        self._keeps_open = keeps_open

    @property
    def size(self) -> int:
        """How many bytes there are."""
        return self._size

    def pieces(self) -> Iterator[bytes]:
        """The bytes, a part at once.

        Raises:
            ParameterError: it cannot be read, or has become shorter.
        """
        try:
            file = self._opened()
        except (OSError, ValueError) as error:
            raise _unreadable(error) from None
        try:
            left = self._size
            while left:
                piece = _read(file, min(PIECE, left))
                if not piece:
                    message = f"the file has become shorter while it was sent, by {left} bytes"
                    raise ParameterError(message)
                left -= len(piece)
                yield piece
        finally:
            if not self._keeps_open:
                file.close()


def _read(file: IO[bytes], size: int) -> bytes:
    try:
        return file.read(size)
    except (OSError, ValueError) as error:
        reason = error
    raise _unreadable(reason)


def _unreadable(error: Exception) -> ParameterError:
    reason = getattr(error, "strerror", None) or error
    return ParameterError(f"the file cannot be read while it is sent: {reason}")


class InBase64:
    """What another source has, written in Base64."""

    def __init__(self, source: Source) -> None:
        self.source: Source = source

    @property
    def size(self) -> int:
        """How many bytes there are."""
        return 4 * -(-self.source.size // 3)

    def pieces(self) -> Iterator[bytes]:
        """The bytes, a part at once."""
        rest = b""
        for piece in self.source.pieces():
            whole = rest + piece
            end = len(whole) - len(whole) % 3
            rest = whole[end:]
            yield base64.b64encode(whole[:end])
        if rest:
            yield base64.b64encode(rest)


class Stream:
    """The body of a request, sent piece by piece.

    Args:
        sources: what it is made of.
        content_type: what it is.
        progress: told how many bytes of how many have gone, after each piece.
    """

    def __init__(
        self, sources: Sequence[Source], content_type: str, progress: Progress | None = None
    ) -> None:
        self._sources = sources
        self._progress = progress
        self.content_type: str = content_type
        self._length = sum(source.size for source in sources)

    def __len__(self) -> int:
        return self._length

    def __bool__(self) -> bool:
        return True

    def __iter__(self) -> Iterator[bytes]:
        sent = 0
        for source in self._sources:
            for piece in source.pieces():
                yield piece
                sent += len(piece)
                if self._progress is not None:
                    self._progress(sent, self._length)

    def outline(self) -> bytes:
        """What may be shown of it: JSON, with the size of a file in its place."""
        if self.content_type != _JSON:
            return f'"{self.content_type}, {self._length} bytes"'.encode()
        return b"".join(
            f"<{source.source.size} bytes in Base64>".encode()
            if isinstance(source, InBase64)
            else b"".join(source.pieces())
            for source in self._sources
        )

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.content_type!r}, {self._length} bytes)"


def whole(body: bytes | Stream) -> bytes:
    """A body in one piece."""
    return body if isinstance(body, bytes) else b"".join(body)


class Files(NamedTuple):
    """The files of a request.

    Attributes:
        sources: the texts that stand for them in its parameters, and the files.
        progress: told how many bytes of how many have gone.
    """

    sources: Mapping[str, Source]
    progress: Progress | None = None


def filled(content: bytes, files: Files) -> Stream:
    """A body of JSON in which files stand as Base64.

    Args:
        content: the JSON; where a file is to stand it has a text that nothing else in it can be.
        files: these texts, and the files.
    """
    parts: list[Source] = []
    rest = content
    marks = sorted(files.sources, key=lambda mark: content.index(mark.encode()))
    for mark in marks:
        before, _, rest = rest.partition(mark.encode())
        parts += [InMemory(before), InBase64(files.sources[mark])]
    return Stream([*parts, InMemory(rest)], _JSON, files.progress)


def multipart(
    field: str, filename: str, file: Source, boundary: str, progress: Progress | None = None
) -> Stream:
    """A body that is a form with one file, as a browser sends it."""
    name, shown = _quoted(field), _quoted(filename)
    head = (
        f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"; filename="{shown}"\r\n'
        "Content-Type: application/octet-stream\r\n\r\n"
    )
    tail = f"\r\n--{boundary}--\r\n"
    sources = [InMemory(head.encode()), file, InMemory(tail.encode())]
    return Stream(sources, f"multipart/form-data; boundary={boundary}", progress)


def _quoted(text: str) -> str:
    """A name in a header of a form; escaped as the standard of HTML demands."""
    return text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
