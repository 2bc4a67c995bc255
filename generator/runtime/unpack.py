"""Bodies as they were before a server compressed them, within a bound. Pure functions."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, Final

from .http import LARGEST

if TYPE_CHECKING:
    from collections.abc import Mapping

_GZIP_OR_ZLIB: Final = 47
_BARE: Final = -15
_MEMBERS: Final = 100
"""Compressed parts behind one another, which a server has no reason to make."""


class NotUnpacked(Exception):
    """A body is not what its head says, or too large."""


def unpacked(body: bytes, headers: Mapping[str, str], limit: int = LARGEST) -> bytes:
    """The body without the encodings that its head names; unknown ones are left as they are.

    Args:
        body: as it came.
        headers: of the answer; ``get`` knows their names in any case.
        limit: bytes that it may have.

    Raises:
        NotUnpacked: it is not encoded so, not whole, or larger.
    """
    if len(body) > limit:
        raise too_large(limit)
    encodings = headers.get("content-encoding") or ""
    for encoding in reversed(encodings.lower().split(",")):
        if encoding.strip() in {"gzip", "x-gzip", "deflate"}:
            body = _inflated(body, limit)
    return body


def too_large(limit: int = LARGEST) -> NotUnpacked:
    """The error of an answer that is larger than may be."""
    return NotUnpacked(f"the answer is larger than {limit >> 20} MiB")


def _inflated(body: bytes, limit: int) -> bytes:
    if not body:
        return body
    window = _GZIP_OR_ZLIB
    found: list[bytes] = []
    while body:
        engine = zlib.decompressobj(window)
        try:
            piece = engine.decompress(body, limit + 1)
        except zlib.error:
            if window == _BARE or found:
                raise NotUnpacked("the body is not compressed as it says") from None
            window = _BARE  # some servers leave the frame of "deflate" out
            continue
        found.append(piece)
        if len(found) > _MEMBERS:  # each one copies what is left
            raise NotUnpacked(f"the body has more than {_MEMBERS} compressed parts")
        limit -= len(piece)
        if limit < 0:
            raise too_large(limit + sum(map(len, found)))
        if not engine.eof:
            raise NotUnpacked("the compressed body is not whole")
        body = engine.unused_data
    return b"".join(found)
