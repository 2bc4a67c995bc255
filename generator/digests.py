"""Digests by which a build knows that something is as it was."""

from __future__ import annotations

import hashlib
import json

_encoded = json.JSONEncoder(ensure_ascii=False, check_circular=False).encode


def digest(*parts: object) -> str:
    """A short digest of plain data: the same for the same data, another one for any other."""
    return digest_of(_encoded(parts).encode("utf-8", "surrogatepass"))


def digest_of(content: bytes) -> str:
    """The same of bytes."""
    return hashlib.blake2b(content, digest_size=20).hexdigest()
