# Copied from generator/testing/portal.py: edit it there, then build.
"""A stub portal on the loopback interface: real HTTP, queued answers, recorded requests.

Knows nothing of the SDK, so that what a test sees is what went over the wire.
"""

from __future__ import annotations

import json
import threading
from collections import deque
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any, Self, cast

if TYPE_CHECKING:
    from collections.abc import Mapping

CODE = "test-code"
"""The webhook's code: a secret that must appear nowhere but in the path of a request."""


@dataclass(frozen=True)
class Recorded:
    """One request as it came: ``body`` is its JSON (``None`` without one), ``raw`` its bytes."""

    verb: str
    path: str
    headers: Mapping[str, str]
    body: Any
    raw: bytes


@dataclass(frozen=True)
class _Answer:
    status: int
    body: bytes
    headers: Mapping[str, str]
    delay: float


@dataclass
class Portal:
    """``with Portal() as portal:`` listens; every request takes the next queued answer.

    Attributes:
        requests: the requests so far, in order.
    """

    requests: list[Recorded] = field(default_factory=list[Recorded])
    _answers: deque[_Answer] = field(default_factory=deque[_Answer])
    _closing: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.portal = self
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))

    @property
    def address(self) -> str:
        """The portal's address without any permission: to be used with a token."""
        return f"http://127.0.0.1:{self._server.server_port}"

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
        self._answers.append(_Answer(status, body, sent, delay))

    def forget(self) -> None:
        """Drop the requests so far, and answers that nobody took."""
        self.requests.clear()
        self._answers.clear()

    def take(self, request: Recorded) -> _Answer:
        """Record a request and take its answer from the queue."""
        self.requests.append(request)
        if not self._answers:
            empty = {"error": "TEST_PORTAL", "error_description": "no answer is queued"}
            return _Answer(500, json.dumps(empty).encode(), {}, 0)
        answer = self._answers.popleft()
        if answer.delay:
            self._closing.wait(answer.delay)
        return answer

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._closing.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    portal: Portal


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1  # an answer is sent at once, not its head and its body apart
    disable_nagle_algorithm = True

    def _reply(self) -> None:
        raw = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        try:
            body: Any = json.loads(raw) if raw else None
        except ValueError:
            body = None
        portal = cast("_Server", self.server).portal
        answer = portal.take(
            Recorded(self.command, self.path, dict(self.headers.items()), body, raw)
        )
        try:
            self._send(answer)
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True  # the client has given up waiting

    def _send(self, answer: _Answer) -> None:
        self.send_response_only(answer.status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(answer.body)))
        self.end_headers()
        self.wfile.write(answer.body)
        self.wfile.flush()

    do_GET = do_POST = _reply  # noqa: N815 - the names that http.server wants

    def log_message(self, format: str, *args: object) -> None:
        """Stay silent: the paths hold the webhook's code."""
