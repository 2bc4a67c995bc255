"""HTTPS of the served portal: its certificate, who trusts it, and its end."""

from __future__ import annotations

import asyncio
import gc
import socket
import ssl
import subprocess
import sys
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from bitrix24 import AsyncBitrix24, Bitrix24, ConfigurationError, ConnectionFailed, MockPortal
from bitrix24._runtime.mock.certificate import Certificate
from bitrix24._runtime.mock.server import Server


@pytest.mark.parametrize("name", ["localhost", "127.0.0.1", "::1"])
def test_the_certificate_holds_for_this_machines_names(name: str) -> None:
    assert _greeted(Certificate(), name) == "http/1.1"


def test_the_certificate_holds_for_nobody_else_but_who_is_named() -> None:
    with pytest.raises(ssl.SSLCertVerificationError, match="Hostname mismatch"):
        _greeted(Certificate(), "portal.example")
    assert _greeted(Certificate("portal.example"), "portal.example") == "http/1.1"


def test_who_does_not_know_the_authority_refuses_the_certificate() -> None:
    certificate, other = Certificate(), Certificate()
    with pytest.raises(ssl.SSLCertVerificationError, match="verify failed"):
        _greeted(certificate, "localhost", other.path)


def test_no_certificate_is_made_for_what_is_no_name() -> None:
    with pytest.raises(ConfigurationError, match=r"no certificate can be made for a\.\.b"):
        Certificate("a..b")


def _greeted(certificate: Certificate, name: str, trusted: str | None = None) -> str | None:
    """What client and server agree on, without a network."""
    context = ssl.create_default_context(cafile=trusted or certificate.path)
    context.set_alpn_protocols(["http/1.1"])
    there, back = ssl.MemoryBIO(), ssl.MemoryBIO()
    client = context.wrap_bio(back, there, server_hostname=name)
    server = certificate.tls.wrap_bio(there, back, server_side=True)
    for _ in range(4):
        for side in (client, server):
            try:
                side.do_handshake()
            except ssl.SSLWantReadError:
                continue
    return client.selected_alpn_protocol()


def test_both_clients_trust_it_by_their_environment(
    served: MockPortal, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Bitrix24(served.secure_url) as b24, pytest.raises(ConnectionFailed):
        b24.call("one")
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", served.certificate)
    monkeypatch.setenv("SSL_CERT_FILE", served.certificate)
    with Bitrix24(served.secure_url) as b24:
        assert b24.call("one") == 1

    async def call() -> object:
        async with AsyncBitrix24(served.secure_url) as b24:
            return await b24.call("two")

    assert asyncio.run(call()) == 2
    assert [one.method for one in served.calls] == ["one", "two"]


def test_other_programs_trust_the_file(served: MockPortal) -> None:
    trust = ssl.create_default_context(cafile=served.certificate)
    with urllib.request.urlopen(f"{served.secure_url}one", context=trust) as answer:
        assert answer.read() == b'{"result": 1}'
    with pytest.raises(urllib.error.URLError, match="verify failed"):
        urllib.request.urlopen(f"{served.secure_url}one")
    port = served.secure_address.rpartition(":")[2]
    with urllib.request.urlopen(f"https://localhost:{port}/_mock/clock", context=trust) as answer:
        assert answer.status == 200


def test_the_file_is_a_certificate_without_a_key_and_goes_away_with_the_portal(
    served: MockPortal,
) -> None:
    path = Path(served.certificate)
    text = path.read_text()
    assert text.startswith("-----BEGIN CERTIFICATE-----") and "PRIVATE" not in text
    assert served.certificate == str(path)
    served.close()
    assert not path.exists()
    assert served.certificate != str(path)


def test_the_file_goes_away_with_what_forgets_to_close(tmp_path: Path) -> None:
    path = Path(Certificate().path)
    gc.collect()
    assert not path.exists()
    code = "import bitrix24; print(bitrix24.MockPortal().certificate)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert not Path(done.stdout.decode().strip()).exists()


def test_the_address_alone_makes_no_certificate_and_no_server(served: MockPortal) -> None:
    assert served.address.startswith("http://127.0.0.1:")
    assert served.secure_address.startswith("https://127.0.0.1:")
    assert served.secure_url == f"{served.secure_address}/rest/1/code-of-the-mock/"
    assert served.secure_address == served.secure_address


def test_who_speaks_http_to_https_or_says_nothing_disturbs_nobody(served: MockPortal) -> None:
    host, _, port = served.secure_address.partition("//")[2].partition(":")
    trust = ssl.create_default_context(cafile=served.certificate)
    with (
        socket.create_connection((host, int(port)), 20) as plain,
        socket.create_connection((host, int(port)), 20) as silent,
    ):
        plain.sendall(b"GET / HTTP/1.1\r\nHost: a\r\n\r\n")
        assert plain.recv(100)[:1] in {b"", b"\x15"}  # nothing, or an alert of TLS
        with urllib.request.urlopen(f"{served.secure_url}one", context=trust) as answer:
            assert answer.status == 200
        served.close()
        assert silent.recv(100) == b""


def test_a_server_shows_the_certificate_that_it_is_given(served: MockPortal) -> None:
    certificate = Certificate()
    server = Server(served, tls=certificate.tls)
    trust = ssl.create_default_context(cafile=certificate.path)
    with urllib.request.urlopen(f"{server.address}/_mock/clock", context=trust) as answer:
        assert answer.status == 200
    server.close()
    certificate.close()
