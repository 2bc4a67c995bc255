"""Asking a simulated portal as any client would: a request line, headers and a body."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from bitrix24 import MockPortal
from bitrix24._runtime.mock.arrival import Arrival, Reply

CODE = "8g9l071eismy9q2l"
"""The code of the webhook in the examples of the page ``authorization``."""

WEBHOOK = f"/rest/1/{CODE}/"
WEBHOOK_V3 = f"/rest/api/1/{CODE}/"
JSON = "application/json"


@dataclass(frozen=True)
class Answer:
    """What came back."""

    status: int
    headers: dict[str, str]
    body: bytes = field(repr=False)

    @property
    def json(self) -> Any:
        """The body, read as JSON."""
        return json.loads(self.body)

    @property
    def result(self) -> Any:
        """What the method answered."""
        return self.json["result"]

    @property
    def error(self) -> tuple[int, str]:
        """Status and code of an error of either version."""
        error: Any = self.json["error"]
        code: str = error if isinstance(error, str) else error["code"]
        return self.status, code


def ask(
    portal: MockPortal,
    target: str,
    body: object = None,
    *,
    verb: str | None = None,
    kind: str | None = None,
    address: str = "127.0.0.1",
    host: str = "mock.invalid",
    **headers: str,
) -> Answer:
    """Send a request.

    Args:
        portal: who is asked.
        target: path and query; below a webhook's path if it begins with no slash.
        body: bytes as they are; anything else as JSON.
        verb: GET without a body and POST with one, if left out.
        kind: content type of the body.
        address: where the request comes from.
        host: the portal that is meant.
        **headers: further headers, ``_`` for ``-``.
    """
    sent = b"" if body is None else body if isinstance(body, bytes) else json.dumps(body).encode()
    named = {"host": host, **{name.replace("_", "-"): text for name, text in headers.items()}}
    if body is not None:
        named["content-type"] = kind or JSON
    path = target if target.startswith("/") else WEBHOOK + target
    reply: Reply = portal.take(
        Arrival(
            verb or ("GET" if body is None else "POST"),
            path,
            named,
            sent,
            address=address,
            time=portal.clock.now(),
        )
    )
    return Answer(reply.status, dict(reply.headers), reply.body)


def recorder(*names: str) -> MockPortal:
    """A portal that takes every call of these methods and answers ``true``."""
    return MockPortal({name: {"result": True} for name in names}, check=False)


def taken(target: str, body: object = None, **more: Any) -> dict[str, Any]:
    """The parameters that a portal reads out of a request for ``a.b``."""
    portal = recorder("a.b")
    answer = ask(portal, target, body, **more)
    assert answer.result is True
    return portal.calls[-1].params
