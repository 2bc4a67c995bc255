"""What a user gives as a file: a path, an address, Base64, bytes or an open file.

Owns what is read from disk and from foreign addresses for it. No secret goes to an address.
"""

from __future__ import annotations

import base64
import binascii
import os
import stat
import tempfile
from functools import partial
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Final, cast
from weakref import finalize

from ..errors import ParameterError
from ..streams import PIECE, InMemory, OfFile

if TYPE_CHECKING:
    from ..streams import Progress, Source

_SPOOLED: Final = 1 << 20
"""Bytes of what has no name that are kept in memory; the rest goes into a temporary file."""
_CONNECT: Final = 10.0
_SILENT: Final = 65.0


def is_address(text: str) -> bool:
    """Whether a text is the address of something."""
    return text.startswith(("http://", "https://"))


def source_of(value: object, option: str, progress: Progress | None = None) -> Source:
    """The bytes that a value stands for.

    Args:
        value: bytes, a path, an open file, an address, or text in Base64.
        option: for the message.
        progress: told how much of an address has come, of how much; 0 if that is not known.

    Raises:
        ParameterError: it is none of these, or cannot be read.
    """
    if isinstance(value, bytes | bytearray | memoryview):
        return InMemory(bytes(cast("bytes", value)))
    if isinstance(value, os.PathLike):
        return _of_path(Path(cast("os.PathLike[str]", value)), option)
    if isinstance(value, str):
        return _of_text(value, option, progress)
    read = getattr(value, "read", None)
    if callable(read):
        return _spooled(cast("IO[bytes]", value), option)
    raise ParameterError(f"{option}: a file is a path, bytes or an open file, not {_kind(value)}")


def text_of(source: Source, option: str) -> str:
    """The text in a file of JSON: UTF-8 or UTF-16, with or without a mark at its beginning."""
    content = b"".join(source.pieces())
    encoding = "utf-16" if content[:2] in {b"\xff\xfe", b"\xfe\xff"} else "utf-8-sig"
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        raise ParameterError(f"{option}: what is there is no text in UTF-8 or UTF-16") from None


def existing(text: str) -> Path | None:
    """The file or folder that a text names."""
    try:
        path = Path(text).expanduser()
        return path if path.exists() else None
    except (OSError, ValueError, RuntimeError):
        return None


def _of_text(text: str, option: str, progress: Progress | None) -> Source:
    if is_address(text):
        return _downloaded(text, option, progress)
    path = existing(text)
    if path is not None:
        return _of_path(path, option)
    content = _from_base64(text)
    if content is None:
        shown = text if len(text) <= 100 else f"{text[:100]}..."
        raise ParameterError(
            f'{option}: there is no file "{shown}", and it is neither an address (https://...) '
            "nor Base64"
        )
    return InMemory(content)


def _from_base64(text: str) -> bytes | None:
    """What a text in Base64 holds, ``data:...;base64,`` before it or not."""
    if text.startswith("data:"):
        text = text.partition(",")[2]
    packed = "".join(text.split())
    if len(packed) % 4:
        return None
    try:
        return base64.b64decode(packed, validate=True)
    except (binascii.Error, ValueError):
        return None


def _of_path(path: Path, option: str) -> Source:
    if path.is_dir():
        raise ParameterError(f'{option}: "{path}" is a folder, not a file')
    try:
        mode = path.stat().st_mode
        with path.open("rb") as file:
            if not stat.S_ISREG(mode):  # a pipe, a device: it can be read but once
                return _spooled(file, option)
            size = file.seek(0, os.SEEK_END)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise ParameterError(f'{option}: "{path}" cannot be read: {reason}') from None
    return OfFile(size, partial(_opened, path))


def _opened(path: Path) -> IO[bytes]:
    return path.open("rb")


def _spooled(file: IO[Any], option: str) -> Source:
    """All that an open file still has, kept so that it can be read again."""
    kept = tempfile.SpooledTemporaryFile(_SPOOLED)  # noqa: SIM115 (lives as long as the source)
    try:
        while piece := file.read(PIECE):
            kept.write(piece.encode() if isinstance(piece, str) else piece)
    except (OSError, ValueError, TypeError) as error:
        kept.close()
        raise ParameterError(f"{option}: the file cannot be read: {error}") from None
    return _kept(cast("IO[bytes]", kept))


def _kept(file: IO[bytes]) -> Source:
    def from_the_beginning() -> IO[bytes]:
        file.seek(0)
        return file

    source = OfFile(file.tell(), from_the_beginning, keeps_open=True)
    finalize(source, file.close)
    return source


def _downloaded(address: str, option: str, progress: Progress | None) -> Source:
    """What an address answers, fetched piece by piece."""
    import requests  # only an address needs it here

    kept = tempfile.SpooledTemporaryFile(_SPOOLED)  # noqa: SIM115 (as above)
    try:
        with requests.get(address, stream=True, timeout=(_CONNECT, _SILENT)) as reply:
            if reply.status_code != 200:
                fault = f"it answers HTTP {reply.status_code}"
            else:
                length = reply.headers.get("Content-Length", "")
                total = int(length) if length.isdigit() else 0
                for piece in reply.iter_content(PIECE):
                    kept.write(piece)
                    if progress is not None:
                        progress(kept.tell(), total)
                fault = ""
    except (requests.RequestException, ValueError) as error:
        fault = f"it cannot be fetched ({type(error).__name__})"
    if fault:
        kept.close()
        raise ParameterError(f"{option}: {address.partition('?')[0]}: {fault}")
    return _kept(cast("IO[bytes]", kept))


def _kind(value: object) -> str:
    return type(value).__name__
