"""What a user gives as a file: a path, an address, Base64, bytes or an open file.

Owns what is read from disk and from foreign addresses for it. What an address may hold that is
secret, a login or a signature, is in no message and in no log; no login of this machine goes there.
"""

from __future__ import annotations

import base64
import binascii
import os
import stat
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Final, cast
from urllib.parse import urlsplit
from weakref import finalize

from ..errors import ConnectionFailed, ParameterError
from ..http import LARGEST
from ..short import short
from ..streams import PIECE, InMemory, OfFile

if TYPE_CHECKING:
    from ..streams import Progress, Source

_SPOOLED: Final = 1 << 20
"""Bytes of what has no name that are kept in memory; the rest goes into a temporary file."""
_CONNECT: Final = 10.0
_SILENT: Final = 65.0
_LONGEST: Final = 3600.0
"""Seconds that an address may take to give all that it has."""
_SURE: Final = 64
"""Characters of Base64 that nobody takes for the name of a file."""


def is_address(text: str) -> bool:
    """Whether a text is the address of something."""
    return text.strip().lower().startswith(("http://", "https://"))


def shown_place(text: str) -> str:
    """An address or a path as it may be shown: of an address the host alone."""
    if not is_address(text):
        return short(text)
    try:
        parts = urlsplit(text.strip())
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        return "the address"
    return f"{parts.scheme}://{parts.hostname}{port}/..."


def source_of(value: object, option: str, progress: Progress | None = None) -> Source:
    """The bytes that a value stands for.

    Args:
        value: bytes, a path, an open file, an address, or text in Base64.
        option: for the message.
        progress: told how much of an address has come, of how much; 0 if that is not known.

    Raises:
        ParameterError: it is none of these, or cannot be read.
    """
    if isinstance(value, bytes):
        return InMemory(value)
    if isinstance(value, bytearray | memoryview):
        return InMemory(bytes(cast("bytearray", value)))
    if isinstance(value, os.PathLike):
        return _of_path(Path(os.fsdecode(cast("os.PathLike[str]", value))), option)
    if isinstance(value, str):
        return _of_text(value, option, progress)
    if callable(getattr(value, "read", None)):
        return _of_open(cast("IO[bytes]", value), option)
    kind = type(value).__name__
    raise ParameterError(f"{option}: a file is a path, bytes or an open file, not {kind}")


def text_of(source: Source, option: str, place: str) -> str:
    """The text in a file of JSON: UTF-8 or UTF-16, with or without a mark at its beginning."""
    if source.size > LARGEST:
        raise ParameterError(f"{option}: {place} is larger than {LARGEST >> 20} MiB")
    content = b"".join(source.pieces())
    encoding = "utf-16" if content[:2] in {b"\xff\xfe", b"\xfe\xff"} else "utf-8-sig"
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        raise ParameterError(f"{option}: {place} is no text in UTF-8 or UTF-16") from None


def existing(text: str) -> Path | None:
    """The file or folder that a text names."""
    try:
        path = Path(text).expanduser()
        return path if text.strip() and path.exists() else None
    except (OSError, ValueError, RuntimeError):
        return None


def _of_text(text: str, option: str, progress: Progress | None) -> Source:
    if is_address(text):
        return _downloaded(text.strip(), option, progress)
    if not text.strip():
        raise ParameterError(f"{option}: no file is named")
    path = existing(text)
    if path is not None:
        return _of_path(path, option)
    content = _from_base64(text)
    if content is None:
        raise ParameterError(
            f'{option}: there is no file "{short(text)}", and it is neither an address '
            "(https://...) nor Base64"
        )
    return InMemory(content)


def _from_base64(text: str) -> bytes | None:
    """What a text in Base64 holds, ``data:...;base64,`` before it or not.

    A short one without a sign of what it is, such as ``docs/pic``, is the name of a missing file.
    """
    head, comma, rest = text.partition(",")
    is_told = bool(comma) and head.startswith("data:")
    if is_told and not head.endswith(";base64"):
        return None
    packed = "".join((rest if is_told else text).split())
    is_sure = is_told or packed.endswith("=") or len(packed) >= _SURE
    if len(packed) % 4 or not is_sure:
        return None
    try:
        return base64.b64decode(packed, validate=True)
    except (binascii.Error, ValueError):
        return None


def _of_path(path: Path, option: str) -> Source:
    if path.is_dir():
        raise ParameterError(f'{option}: "{short(str(path))}" is a folder, not a file')
    try:
        mode = path.stat().st_mode
        with path.open("rb") as file:
            if not stat.S_ISREG(mode):  # a pipe, a device: it can be read but once
                return _spooled(file, option)
            size = file.seek(0, os.SEEK_END)
    except ParameterError:
        raise
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        shown = short(str(path))
        raise ParameterError(f'{option}: "{shown}" cannot be read: {reason}') from None
    return OfFile(size, partial(_opened, path))


def _opened(path: Path) -> IO[bytes]:
    return path.open("rb")


def _of_open(file: IO[Any], option: str) -> Source:
    """An open file from its beginning, wherever it stands; what has none is kept."""
    try:
        size = file.seek(0, os.SEEK_END) if file.seekable() else None
        if size is not None:
            file.seek(0)
            if isinstance(file.read(0), str):
                raise _as_text(option)
    except (AttributeError, OSError, ValueError) as error:
        if isinstance(error, ParameterError):
            raise
        size = None
    return (
        _spooled(file, option)
        if size is None
        else OfFile(size, partial(_again, file), keeps_open=True)
    )


def _again(file: IO[bytes]) -> IO[bytes]:
    file.seek(0)
    return file


def _as_text(option: str) -> ParameterError:
    return ParameterError(f"{option}: the file is open as text: open it in the mode rb")


def _shelf() -> tempfile.SpooledTemporaryFile[bytes]:
    """Where bytes stay that come once: in memory while they are few."""
    return tempfile.SpooledTemporaryFile(_SPOOLED)


def _spooled(file: IO[Any], option: str) -> Source:
    """All that an open file still has, kept so that it can be read again."""
    kept = _shelf()
    fault = ""
    try:
        while (piece := file.read(PIECE)) != b"":
            if isinstance(piece, str):
                raise _as_text(option)
            if piece is None:
                fault = "it does not wait for what is still to come"
                break
            kept.write(piece)
    except ParameterError:
        kept.close()
        raise
    except Exception as error:  # also of the file's own code
        fault = str(getattr(error, "strerror", None) or short(str(error)) or type(error).__name__)
    if fault:
        kept.close()
        raise ParameterError(f"{option}: the file cannot be read: {fault}")
    return _kept(cast("IO[bytes]", kept))


def _kept(file: IO[bytes]) -> Source:
    source = OfFile(file.tell(), partial(_again, file), keeps_open=True)
    finalize(source, file.close)
    return source


def _downloaded(address: str, option: str, progress: Progress | None) -> Source:
    """What an address answers, fetched piece by piece."""
    import requests  # only an address needs it here

    from ..secrets import Secret, mask_in_logs

    mask_in_logs(Secret(address.partition("://")[2].partition("/")[2]))
    kept = _shelf()
    end = time.monotonic() + _LONGEST
    fault, is_reached = "", True
    try:
        with requests.get(address, stream=True, timeout=(_CONNECT, _SILENT), auth=_nobody) as reply:
            if reply.status_code != 200:
                fault = f"it answers HTTP {reply.status_code}"
            length = reply.headers.get("Content-Length", "")
            total = int(length) if length.isdigit() else 0
            for piece in () if fault else reply.iter_content(PIECE):
                kept.write(piece)
                if progress is not None:
                    progress(kept.tell(), total)
                if time.monotonic() > end:
                    raise TimeoutError
    except Exception:  # of a library, or of a full disk
        fault, is_reached = "it cannot be fetched", False
    if fault:
        kept.close()
        message = f"{option}: {shown_place(address)}: {fault}"
        raise ParameterError(message) if is_reached else ConnectionFailed(message, "unknown host")
    return _kept(cast("IO[bytes]", kept))


def _nobody(request: Any) -> Any:
    """No login, whatever the machine knows of the host."""
    return request
