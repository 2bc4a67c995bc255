"""Connections: one a thread, none for ever, whom they trust, and the proxies of the environment."""

from __future__ import annotations

import asyncio
import logging
import ssl
import threading
import warnings
from typing import Any

import pytest
from urllib3.exceptions import InsecureRequestWarning

from bitrix24 import (
    AsyncBitrix24,
    Bitrix24,
    Bitrix24Error,
    ConfigurationError,
    MockPortal,
)

from .conftest import Connect
from .rough import RoughServer

THREADS = 32


def test_many_threads_have_a_connection_each_and_no_warning(
    caplog: pytest.LogCaptureFixture,
) -> None:
    found: list[object] = []
    with RoughServer() as server, Bitrix24(server.url) as b24, caplog.at_level(logging.WARNING):

        def work() -> None:
            found.extend(b24.server.time() for _ in range(20))

        threads = [threading.Thread(target=work) for _ in range(THREADS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert server.requests == THREADS * 20
        assert server.connections <= THREADS
    assert found == [1] * THREADS * 20
    assert caplog.records == []


def test_a_connection_that_was_idle_for_long_is_not_used_again(
    connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bitrix24._runtime.idle.IDLE", -1.0)
    with RoughServer() as server:
        side = connect(server.url)
        side.call("server.time")
        side.call("server.time")
        assert server.connections == 2


@pytest.mark.parametrize("proxy", ["foo://127.0.0.1:9"])
def test_a_proxy_that_cannot_be_used_is_told_in_a_sentence(
    connect: Connect, monkeypatch: pytest.MonkeyPatch, proxy: str
) -> None:
    for name in ("ALL_PROXY", "HTTPS_PROXY", "all_proxy", "https_proxy", "NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HTTPS_PROXY", proxy)
    with pytest.raises(Bitrix24Error) as caught:
        connect("https://portal.invalid/rest/1/test-code/").call("server.time")
    assert isinstance(caught.value, ConfigurationError)
    assert str(caught.value).startswith(
        "the proxy that HTTPS_PROXY names cannot be used: foo:// is none of the schemes"
    )
    assert caught.value.sent == "no"


# Certificates


def asked(portal: MockPortal, verify: Any) -> list[object]:
    """What both clients get, trusting whom they are told to."""

    async def later() -> object:
        async with AsyncBitrix24(portal.secure_url, verify=verify) as b24:
            return await b24.server.time()

    with Bitrix24(portal.secure_url, verify=verify) as b24, warnings.catch_warnings():
        warnings.simplefilter("ignore", InsecureRequestWarning)
        return [b24.server.time(), asyncio.run(later())]


@pytest.mark.parametrize("kind", ["file", "context", "anybody"])
def test_a_certificate_of_ones_own_is_trusted(kind: str) -> None:
    with MockPortal({"server.time": {"result": "now"}}) as portal:
        file = portal.certificate
        context = ssl.create_default_context(cafile=file)
        trusted: dict[str, object] = {"file": file, "context": context, "anybody": False}
        assert asked(portal, trusted[kind]) == ["now", "now"]


@pytest.mark.parametrize(
    "variable", ["B24_CA_BUNDLE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE"]
)
def test_both_clients_read_the_same_variables(
    monkeypatch: pytest.MonkeyPatch, variable: str
) -> None:
    for name in ("B24_CA_BUNDLE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE"):
        monkeypatch.delenv(name, raising=False)
    with MockPortal({"server.time": {"result": "now"}}) as portal:
        monkeypatch.setenv(variable, portal.certificate)
        assert asked(portal, True) == ["now", "now"]


def test_a_file_without_certificates_is_told() -> None:
    said = "verify names 'nowhere.pem', where no certificates can be read: No such file"
    url = "https://portal.invalid/rest/1/c/"
    with pytest.raises(ConfigurationError, match=said):
        Bitrix24(url, verify="nowhere.pem").server.time()
    with pytest.raises(ConfigurationError, match=said):
        asyncio.run(asked_once(AsyncBitrix24(url, verify="nowhere.pem")))


async def asked_once(b24: AsyncBitrix24) -> object:
    return await b24.server.time()


# The environment


def test_a_client_without_an_address_reads_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("B24_URL", "acme.bitrix24.com")
    monkeypatch.setenv("B24_TOKEN", "t0k3n")
    assert repr(Bitrix24()) == "<Bitrix24 https://acme.bitrix24.com>"
    assert repr(AsyncBitrix24()) == "<AsyncBitrix24 https://acme.bitrix24.com>"
    assert repr(Bitrix24("other.bitrix24.com", "x")) == "<Bitrix24 https://other.bitrix24.com>"
    with pytest.raises(ConfigurationError, match="names a portal, but nothing that permits a call"):
        Bitrix24("other.bitrix24.com")
    monkeypatch.delenv("B24_URL")
    with pytest.raises(ConfigurationError, match="does not say which portal it is for"):
        Bitrix24()
