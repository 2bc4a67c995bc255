"""What passes between the protocol and a transport. Data and interfaces only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, NamedTuple, Protocol, Self, cast

from .about import USER_AGENT
from .answer import ENVELOPE, read_json
from .secrets import Secret, redact

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .streams import Stream


class HTTPRequest(NamedTuple):
    """One HTTP request. Its address and body may hold secrets and are not shown.

    Attributes:
        verb: HTTP method.
        url: address, with the webhook's code.
        method: REST method, for messages.
        version: version of the REST API.
        body: JSON body; empty for GET; a stream where files are sent.
        secrets: what must not be shown when something goes wrong.
        timeout: seconds to connect, and for the whole of it; those of the transport if left out.
        key: the ``Idempotency-Key`` under which a portal carries it out once.
        id: what it is found by in logs; the same however often it is sent.
        token: the access token in it, where that can be renewed.
    """

    url: str
    method: str
    version: int = 2
    body: bytes | Stream = b""
    verb: Literal["POST", "GET"] = "POST"
    secrets: tuple[Secret | None, ...] = ()
    timeout: tuple[float, float] | None = None
    key: str | None = None
    id: str = ""
    token: Secret | None = None

    def __repr__(self) -> str:
        shown = f"method={self.method!r}, version={self.version}, verb={self.verb!r}"
        return f"{type(self).__name__}({shown})"

    @property
    def headers(self) -> Mapping[str, str]:
        """Its headers, beside those that a library adds."""
        found = dict(HEADERS)
        if self.id:
            found["X-Request-ID"] = self.id
        if self.key is not None:
            found["Idempotency-Key"] = self.key
        if not isinstance(self.body, bytes):
            found["Content-Type"] = self.body.content_type
        return found

    def at(self, base: str) -> Self:
        """The same request to another address of the portal: scheme, host and port."""
        _, _, rest = self.url.partition("://")
        return self._replace(url=f"{base}/{rest.partition('/')[2]}")

    @property
    def origin(self) -> str:
        """Where it goes, without what it asks for."""
        return "/".join(self.url.split("/", 3)[:3])

    @property
    def shown_url(self) -> str:
        """The address as it may be shown."""
        return redact(self.url, *self.secrets)


HEADERS: Mapping[str, str] = {
    "Content-Type": "application/json",
    "Accept": "application/json",
    "Accept-Encoding": "gzip, deflate",
    "User-Agent": USER_AGENT,
}


IDLE: Final = 15.0
"""Seconds after which a kept connection is not used again: servers and routers drop them."""

SLOWEST: Final = 64 * 1024
"""Bytes a second that a stream goes out at least: its call has so much more time."""

LARGEST: Final = 64 * 1024 * 1024
"""Bytes of an answer, unpacked, that are read at most."""


class HTTPReply:
    """One HTTP answer. What it says may repeat a secret and is not shown.

    Attributes:
        status: HTTP status.
        headers: of the answer.
        body: as it came, unpacked.
    """

    __slots__ = ("_content", "body", "headers", "status")

    def __init__(self, status: int, headers: Mapping[str, str], body: bytes) -> None:
        self.status: int = status
        self.headers: Mapping[str, str] = headers
        self.body: bytes = body
        self._content: list[object] = []

    def __repr__(self) -> str:
        return f"{type(self).__name__}(status={self.status})"

    @property
    def content(self) -> object:
        """The JSON that came, read once."""
        if not self._content:
            self._content.append(read_json(self.body))
        return self._content[0]

    @property
    def is_whole(self) -> bool:
        """Whether it is a whole answer of the REST API.

        Behind anything else, an empty answer or a page of a proxy, something may follow on the
        connection that would be taken for the next answer.
        """
        if self.status in {204, 304} or 300 <= self.status < 400:
            return False
        content = self.content
        return isinstance(content, dict) and not ENVELOPE.isdisjoint(
            cast("dict[str, object]", content)
        )


class Transport(Protocol):
    """Sends a request and waits for the answer."""

    def send(self, request: HTTPRequest) -> HTTPReply:
        """Send it. Raises TransportError when no answer comes."""
        ...

    def close(self) -> None:
        """Give the connections back."""
        ...


class AsyncTransport(Protocol):
    """Sends a request and awaits the answer."""

    async def send(self, request: HTTPRequest) -> HTTPReply:
        """Send it. Raises TransportError when no answer comes."""
        ...

    async def close(self) -> None:
        """Give the connections back."""
        ...
