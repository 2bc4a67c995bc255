"""What a connection of httpx2 has received and nobody has read: it would be taken for an answer.

The library's pool asks the socket alone whether something waits. Bytes may wait above it, in the
parser, in a queue of its event loop's stream, or in TLS. No public name leads there; where the
library is built otherwise one day, nothing is found, and the tests of whole answers say so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import httpx2


def left_over(reply: httpx2.Response) -> bool:
    """Whether more has come than the answer.

    From now on the pool is told, too, when something waits that the socket does not know of.
    """
    found: Any = reply.stream
    for name in ("_stream", "_stream", "_connection", "_h11_state"):
        found = getattr(found, name, None)
    if found is not None and found.trailing_data[0]:
        return True
    stream: Any = reply.extensions.get("network_stream")
    if stream is None:
        return False
    _watch(stream)
    return _waits(stream)


def _watch(stream: Any) -> None:
    """Let a stream count as readable when bytes wait above its socket."""
    asked = stream.get_extra_info
    if getattr(asked, "watched", False):
        return

    def get_extra_info(info: str) -> Any:
        return (info == "is_readable" and _waits(stream)) or asked(info)

    get_extra_info.watched = True  # type: ignore[attr-defined]
    stream.get_extra_info = get_extra_info


def _waits(stream: Any) -> bool:
    """Whether bytes wait in TLS, or in the queue of the stream below it."""
    inner = getattr(stream, "_stream", None)
    tls, bio = getattr(inner, "_ssl_object", None), getattr(inner, "_read_bio", None)
    below = getattr(inner, "transport_stream", inner)
    queue = getattr(getattr(below, "_protocol", None), "read_queue", None)
    return bool(queue) or bool(tls and tls.pending()) or bool(bio and bio.pending)
