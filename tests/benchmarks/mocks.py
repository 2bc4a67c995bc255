"""The simulated portal beside other ways to test without a portal, in turns within one run."""

from __future__ import annotations

import logging
import statistics
import time
from collections.abc import Callable, Iterator
from http.client import HTTPConnection

import httpx
import respx
from pytest_httpserver import HTTPServer

from bitrix24 import Bitrix24, MockPortal

ROUNDS = 9
CALLS = 300
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
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    with MockPortal() as portal, HTTPServer() as other:
        other.expect_request("/rest/1/code/timeman.pause", method="POST").respond_with_json(ANSWER)
        theirs = other.url_for("/rest/1/code/timeman.pause")
        ours = f"{portal.url}timeman.pause"
        pairs = [(_posted(ours), _posted(theirs)) for _ in range(ROUNDS)]
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
    """Requests a second of a client that costs little; the server may keep its connection."""
    host = url.split("/")[2]
    path = url.partition(host)[2]
    headers = {"Content-Type": "application/json"}
    connection = HTTPConnection(host)
    begin = time.perf_counter()
    for _ in range(CALLS):
        connection.request("POST", path, b'{"USER_ID":503}', headers)
        reply = connection.getresponse()
        assert reply.status == 200
        reply.read()
    seconds = time.perf_counter() - begin
    connection.close()
    return CALLS / seconds
