"""Digests by which a build knows that something is as it was."""

from __future__ import annotations

import hashlib
import json


def digest(*parts: object) -> str:
    """A short digest of plain data: the same for the same data, another one for any other."""
    text = json.dumps(parts, ensure_ascii=False, separators=(",", ":"))
    return digest_of(text.encode("utf-8", "surrogatepass"))


def digest_of(content: bytes) -> str:
    """The same of bytes."""
    return hashlib.blake2b(content, digest_size=20).hexdigest()
