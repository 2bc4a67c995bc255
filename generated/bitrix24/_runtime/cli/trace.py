# Copied from generator/runtime/cli/trace.py: edit it there, then build.
"""A transport that shows what passes through it. No secret is shown."""

from __future__ import annotations

import json
from time import perf_counter
from typing import TYPE_CHECKING

from ..clock import clock_of
from ..shown import shown_body

if TYPE_CHECKING:
    from ..clock import Clock
    from ..http import HTTPReply, HTTPRequest, Transport
    from .console import Console


class TracingTransport:
    """Sends through another transport and tells what passes."""

    def __init__(self, inner: Transport, console: Console) -> None:
        self._inner = inner
        self._console = console

    def send(self, request: HTTPRequest) -> HTTPReply:
        """Send a request."""
        self._console.plain(f"> {request.verb} {request.shown_url}")
        if request.body:
            self._console.plain(f"> {json.dumps(shown_body(request), ensure_ascii=False)}")
        start = perf_counter()
        reply = self._inner.send(request)
        spent = (perf_counter() - start) * 1000
        self._console.plain(f"< HTTP {reply.status}, {len(reply.body)} bytes, {spent:.0f} ms")
        return reply

    @property
    def clock(self) -> Clock:
        """The clock of what it sends through."""
        return clock_of(self._inner)

    def close(self) -> None:
        """Give the connections back."""
        self._inner.close()
