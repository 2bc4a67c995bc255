"""Where a portal that has another name now is to be found; decides, and sends nothing.

The secret goes to the new name, so a redirect is believed only from one portal of the cloud to
another name in the same zone, over HTTPS, for the very same call.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from ..zones import zone_of

if TYPE_CHECKING:
    from urllib.parse import SplitResult

    from ..http import HTTPReply, HTTPRequest

_STATUSES: Final = frozenset({301, 302, 307, 308})


def new_base(request: HTTPRequest, reply: HTTPReply) -> str | None:
    """The address that a portal has now; ``None`` where a redirect must not be followed."""
    if reply.status not in _STATUSES:
        return None
    places = [value for name, value in reply.headers.items() if name.lower() == "location"]
    return _moved(request.url, places[0]) if len(places) == 1 else None


def _moved(url: str, place: str) -> str | None:
    old, new = _split(url), _split(place)
    if old is None or new is None:
        return None
    zone = _zone(old)
    is_same_call = (new.path, new.query, new.fragment) == (old.path, old.query, "")
    if zone is None or _zone(new) != zone or not is_same_call:
        return None
    base = f"https://{new.netloc.lower()}"
    return base if new.netloc.lower() != old.netloc.lower() else None


def _split(url: str) -> SplitResult | None:
    if not (url.isascii() and url.isprintable()) or "\\" in url or " " in url:
        return None
    try:
        return urlsplit(url)
    except ValueError:
        return None


def _zone(address: SplitResult) -> str | None:
    return zone_of(address.netloc) if address.scheme == "https" else None
