"""The bytes of an answer. Pure functions."""

from __future__ import annotations

from functools import lru_cache
from http.client import responses
from typing import TYPE_CHECKING, Final

from .arrival import Reply

if TYPE_CHECKING:
    from collections.abc import Mapping

TEXT: Final = "text/plain; charset=utf-8"
_BARE: Final = frozenset({204, 304})
"""What has no body, whoever asks."""


def said(status: int, text: str) -> Reply:
    """A sentence of the server itself, for a person to read."""
    return Reply(status, {"Content-Type": TEXT}, f"{text}\n".encode())


def body_of(verb: str, reply: Reply) -> bytes:
    """The body that goes over the wire: none to HEAD, and none where the status has none."""
    return b"" if verb == "HEAD" or reply.status in _BARE else reply.body


def headers_of(reply: Reply) -> tuple[tuple[str, str], ...]:
    """The headers that go over the wire, with the length of the body."""
    items = tuple(reply.headers.items())
    if reply.status in _BARE:
        return items
    return (*items, ("Content-Length", str(len(reply.body))))


@lru_cache(maxsize=64)
def reason_of(status: int) -> str:
    """What stands behind the status."""
    return responses.get(status, "Unknown")


def plain(verb: str, reply: Reply, more: Mapping[str, str] | None = None) -> bytes:
    """A whole answer that nobody has looked at for mistakes."""
    headers = (*headers_of(reply), *(more or {}).items())
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers)
    head = f"HTTP/1.1 {reply.status} {reason_of(reply.status)}\r\n{lines}\r\n"
    return head.encode("latin-1", "replace") + body_of(verb, reply)


def interim(status: int) -> bytes:
    """An answer before the answer."""
    link = "Link: </style.css>; rel=preload\r\n" if status == 103 else ""
    return f"HTTP/1.1 {status} {reason_of(status)}\r\n{link}\r\n".encode("latin-1")
