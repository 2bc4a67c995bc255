"""The simulated portal beside other ways to test without a portal, in turns within one run.

A program of its own, and no checker reads it: what it imports is installed for benchmarks only.
"""

from __future__ import annotations

import json
import logging
import socket
import statistics
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import httpx
import respx
from pytest_httpserver import HTTPServer

from bitrix24 import Bitrix24, MockPortal

ROUNDS = 9
CALLS = 400
THREADS = 4
ANSWER = {"result": {"STATUS": "PAUSED", "TIME_START": "2025-03-27T08:00:01+02:00"}}
URL = "https://mock.invalid/rest/1/code/timeman.pause"


def mocks() -> Iterator[tuple[str, str, str]]:
    """A line a budget."""
    yield _in_process()
    yield _served()


def _in_process() -> tuple[str, str, str]:
    b24 = Bitrix24.mock()
    with respx.mock() as router, httpx.Client() as client:
        router.post(URL).respond(json=ANSWER)

        def theirs() -> object:
            return client.post(URL, json={"USER_ID": 503}).json()["result"]["STATUS"]

        def ours() -> object:
            return b24.timeman.pause(user_id=503)["STATUS"]

        assert theirs() == ours() == "PAUSED"
        pairs = [(_per_second(ours), _per_second(theirs)) for _ in range(ROUNDS)]
    return _row("mock in process, against respx", pairs, "≥ 1 ×")


def _served() -> tuple[str, str, str]:
    """Both as tests have them, in their own process."""
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    with MockPortal() as portal, HTTPServer() as other:
        expected = other.expect_request("/rest/1/code/timeman.pause", method="POST")
        expected.respond_with_json(ANSWER)
        theirs = other.url_for("/rest/1/code/")
        pairs = [(_posted(portal.url), _posted(theirs)) for _ in range(ROUNDS)]
    return _row("mock served, against pytest-httpserver", pairs, "≥ 2 ×")


def _row(name: str, pairs: list[tuple[float, float]], budget: str) -> tuple[str, str, str]:
    ratios = [ours / theirs for ours, theirs in pairs]
    middle = statistics.median(ours for ours, _ in pairs)
    figure = f"{statistics.median(ratios):.1f} × ({min(ratios):.1f}–{max(ratios):.1f})"
    return name, f"{figure}; {middle:.0f} calls a second", budget


def _per_second(call: Callable[[], object]) -> float:
    begin = time.perf_counter()
    for _ in range(CALLS):
        call()
    return CALLS / (time.perf_counter() - begin)


def _posted(url: str) -> float:
    """Requests a second of four threads that cost as little as they can."""
    address, _, path = url.removeprefix("http://").partition("/")
    host, _, port = address.partition(":")
    body = b'{"USER_ID":503}'
    head = (
        f"POST /{path}timeman.pause HTTP/1.1\r\nHost: {address}\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    asked = Asked((host, int(port)), head.encode() + body)
    threads = [threading.Thread(target=asked.work, args=(CALLS // THREADS,)) for _ in "1234"]
    begin = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return CALLS / (time.perf_counter() - begin)


@dataclass(frozen=True)
class Asked:
    """One request, sent again and again over a connection that the server may keep."""

    address: tuple[str, int]
    request: bytes

    def work(self, times: int) -> None:
        """Send it, and read each answer whole."""
        connection: socket.socket | None = None
        for _ in range(times):
            if connection is None:
                connection = socket.create_connection(self.address)
            connection.sendall(self.request)
            if not self._is_kept(connection):
                connection.close()
                connection = None
        if connection is not None:
            connection.close()

    @staticmethod
    def _is_kept(connection: socket.socket) -> bool:
        answer = b""
        while b"\r\n\r\n" not in answer:
            answer += connection.recv(65_536)
        head, _, body = answer.partition(b"\r\n\r\n")
        assert b" 200 " in head[:16]
        lowered = head.lower()
        missing = int(lowered.partition(b"content-length:")[2].split()[0]) - len(body)
        while missing > 0:
            missing -= len(connection.recv(65_536))
        return b"connection: close" not in lowered and lowered.startswith(b"http/1.1")


if __name__ == "__main__":
    print(json.dumps(list(mocks())))
