"""A stub portal on the loopback interface: real HTTP, queued answers, recorded requests.

The server is that of the simulated portal; what it answers is queued here, so that what a test sees
is what went over the wire.
"""

from __future__ import annotations

import json
from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Self

from .sdk import Arrival, MockPortal, Reply, Wire

if TYPE_CHECKING:
    from collections.abc import Mapping

CODE = "test-code"
"""The webhook's code: a secret that must appear nowhere but in the path of a request."""


@dataclass(frozen=True)
class Recorded:
    """One request as it came: ``body`` is its JSON (``None`` without one), ``raw`` its bytes.

    The names of its headers are in lower case.
    """

    verb: str
    path: str
    headers: Mapping[str, str]
    body: Any
    raw: bytes


@dataclass
class Portal:
    """``with Portal() as portal:`` listens; every request takes the next queued answer.

    Attributes:
        requests: the requests so far, in order.
    """

    requests: list[Recorded] = field(default_factory=list[Recorded])
    _answers: deque[Reply] = field(default_factory=deque[Reply])

    def __post_init__(self) -> None:
        self._served = _Served(self)

    @property
    def address(self) -> str:
        """The portal's address without any permission: to be used with a token."""
        return self._served.address

    @property
    def url(self) -> str:
        """A webhook of user 1."""
        return f"{self.address}/rest/1/{CODE}/"

    def answer(
        self,
        envelope: object = None,
        status: int = 200,
        raw: bytes | None = None,
        headers: Mapping[str, str] | None = None,
        delay: float = 0,
    ) -> None:
        """Queue an answer.

        Args:
            envelope: the JSON to answer with.
            status: HTTP status.
            raw: bytes to answer with instead of JSON.
            headers: headers beside (or instead of) the content type.
            delay: seconds to wait before it is sent, for tests of timeouts.
        """
        body = json.dumps(envelope).encode() if raw is None else raw
        sent = {"Content-Type": "application/json", **(headers or {})}
        wire = Wire("slow", delay) if delay else None
        self._answers.append(Reply(status, sent, body, wire=wire))

    def forget(self) -> None:
        """Drop the requests so far, and answers that nobody took."""
        self.requests.clear()
        self._answers.clear()

    def take(self, arrival: Arrival) -> Reply:
        """Record a request and take its answer from the queue."""
        try:
            body: Any = json.loads(arrival.body) if arrival.body else None
        except ValueError:
            body = None
        self.requests.append(
            Recorded(arrival.verb, arrival.target, arrival.headers, body, arrival.body)
        )
        if self._answers:
            return self._answers.popleft()
        empty = {"error": "TEST_PORTAL", "error_description": "no answer is queued"}
        return Reply(500, {}, json.dumps(empty).encode())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._served.close()


class _Served(MockPortal):
    """Serves, and lets the stub answer."""

    def __init__(self, stub: Portal) -> None:
        super().__init__()
        self._stub = stub

    def take(self, arrival: Arrival) -> Reply:
        return self._stub.take(arrival)
