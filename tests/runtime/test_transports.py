"""Mock or real: decided in one module, for both clients, b24 and oint."""

from __future__ import annotations

import ast
from typing import Final

import pytest

from bitrix24 import Bitrix24, MockPortal
from bitrix24._runtime.errors import ConfigurationError
from bitrix24._runtime.mock.transport import AsyncMockTransport, MockTransport
from bitrix24._runtime.portal import MOCK_PORTAL, read_portal
from bitrix24._runtime.timeouts import TIMEOUT, read_timeout
from bitrix24._runtime.transport_httpx2 import Httpx2Transport
from bitrix24._runtime.transport_requests import RequestsTransport
from bitrix24._runtime.transports import (
    async_mock_transport,
    async_transport_for,
    mock_transport,
    transport_for,
)

from .test_arrows import RUNTIME

PORTAL: Final = read_portal("https://acme.bitrix24.com/rest/1/your-webhook-code/")
MADE: Final = {"MockTransport", "AsyncMockTransport", "RequestsTransport", "Httpx2Transport"}


def test_the_portal_decides() -> None:
    assert isinstance(transport_for(MOCK_PORTAL), MockTransport)
    assert isinstance(transport_for(read_portal("mock:")), MockTransport)
    assert isinstance(async_transport_for(MOCK_PORTAL), AsyncMockTransport)
    for portal in (PORTAL, None):
        real = transport_for(portal)
        assert isinstance(real, RequestsTransport)
        real.close()
    assert isinstance(async_transport_for(PORTAL), Httpx2Transport)


def test_the_mock_gives_the_answers_that_go_with_the_call() -> None:
    made = transport_for(MOCK_PORTAL, answers={"a": {"result": 1}})
    assert Bitrix24("mock:", transport=made).call("a") == 1


@pytest.mark.parametrize("make", [mock_transport, async_mock_transport])
def test_a_portal_has_answers_of_its_own(make: type) -> None:
    with MockPortal() as portal, pytest.raises(ConfigurationError):
        make(TIMEOUT, {"a": {"result": 1}}, portal)


def test_nobody_else_makes_one() -> None:
    for path in RUNTIME.rglob("*.py"):
        calls = (
            node for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.Call)
        )
        names = {node.func.id for node in calls if isinstance(node.func, ast.Name)}
        assert not names & MADE or path.name == "transports.py", path


def test_the_time_of_a_call_is_the_same_by_all_ways() -> None:
    assert read_timeout(TIMEOUT) == TIMEOUT
    assert read_timeout(65.0) == TIMEOUT
    assert read_timeout(3) == (3, 3)
