"""One's own certificate: shown to whom demands it, by both clients."""

from __future__ import annotations

import ssl
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import trustme
from cryptography.hazmat.primitives import serialization

from bitrix24 import ConfigurationError, ConnectionFailed

from .conftest import Connect
from .rough import RoughServer

URL = "https://acme.bitrix24.com/rest/1/test-code/"


@dataclass(frozen=True)
class Files:
    """Certificates on the disk.

    Attributes:
        trusted: whom the client trusts.
        whole: one's own with its key.
        cert: one's own alone.
        key: its key.
        locked: the same key with the password ``pa55``.
        context: of a server that demands one.
    """

    trusted: str
    whole: str
    cert: str
    key: str
    locked: str
    context: ssl.SSLContext


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Files:
    folder = tmp_path_factory.mktemp("certificates")
    authority: Any = trustme.CA()
    own = authority.issue_cert("somebody@example.com")
    key: Any = serialization.load_pem_private_key(own.private_key_pem.bytes(), None)
    locked = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.BestAvailableEncryption(b"pa55"),
    )
    contents = {
        "trusted": authority.cert_pem.bytes(),
        "whole": own.private_key_and_cert_chain_pem.bytes(),
        "cert": own.cert_chain_pems[0].bytes(),
        "key": own.private_key_pem.bytes(),
        "locked": locked,
    }
    for name, content in contents.items():
        (folder / f"{name}.pem").write_bytes(content)
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.verify_mode = ssl.CERT_REQUIRED
    authority.configure_trust(context)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    return Files(**{name: str(folder / f"{name}.pem") for name in contents}, context=context)


@pytest.mark.parametrize("form", ["file", "path", "pair", "triple"])
def test_it_is_shown_to_whom_demands_it(connect: Connect, files: Files, form: str) -> None:
    cert = {
        "file": files.whole,
        "path": Path(files.whole),
        "pair": (files.cert, Path(files.key)),
        "triple": (files.cert, files.locked, "pa55"),
    }[form]
    with RoughServer(context=files.context) as server:
        side = connect(server.url, verify=files.trusted, cert=cert)
        assert [side.call("x"), side.call("x")] == [1, 1]
        assert server.connections == 1


def test_without_it_no_call_is_answered(connect: Connect, files: Files) -> None:
    with RoughServer(context=files.context) as server:
        assert connect(server.url, verify=files.trusted, cert=files.whole).call("x") == 1
        with pytest.raises(ConnectionFailed):
            connect(server.url, verify=files.trusted).call("x")
        assert server.requests == 1


def test_one_that_is_renewed_under_its_name_is_read_again(
    connect: Connect, files: Files, tmp_path: Path
) -> None:
    place = tmp_path / "own.pem"
    other = trustme.CA().issue_cert("somebody@example.com")
    place.write_bytes(other.private_key_and_cert_chain_pem.bytes())
    with RoughServer(context=files.context) as server:
        before = connect(server.url, verify=files.trusted, cert=place)
        with pytest.raises(ConnectionFailed):
            before.call("x")
        place.write_bytes(Path(files.whole).read_bytes() + b"\n")
        assert connect(server.url, verify=files.trusted, cert=place).call("x") == 1


@pytest.mark.parametrize(
    ("cert", "said"),
    [
        (("nowhere.pem",) * 2, "cert names 'nowhere.pem', which cannot be read: No such file"),
        ("{trusted}", "cert names '{trusted}', which cannot be used: no certificate and key"),
        (("{cert}", "nokey.pem"), "cert names 'nokey.pem', which cannot be read: No such file"),
        (("{trusted}", "{key}"), "cannot be used: the key belongs to another certificate"),
        (("{cert}", "{locked}"), "or the key has a password: give (certificate, key, password)"),
        (("{cert}", "{locked}", "s3cret"), "or the key's password is another one"),
        (("{key}", "{key}"), "no certificate"),
    ],
)
def test_what_cannot_be_read_is_told(
    connect: Connect, files: Files, cert: str | tuple[str, ...], said: str
) -> None:
    def filled(text: str) -> str:
        return text.format(**vars(files))

    given = filled(cert) if isinstance(cert, str) else tuple(map(filled, cert))
    with pytest.raises(ConfigurationError) as caught:
        connect(URL, cert=given).call("x")
    assert filled(said) in str(caught.value)
    assert "s3cret" not in str(caught.value)
    assert caught.value.sent == "no"


@pytest.mark.parametrize(
    ("cert", "kinds"),
    [
        (1, "of type int"),
        ((), r"\(\)"),
        (("a",), r"\(str\)"),
        (("a", "b", 1), r"\(str, str, int\)"),
    ],
)
def test_what_is_none_is_told_when_the_client_is_made(
    connect: Connect, cert: Any, kinds: str
) -> None:
    with pytest.raises(ConfigurationError, match=f"cert is a file with .*, not {kinds}"):
        connect(URL, cert=cert)


def test_the_context_of_a_caller_is_not_changed(connect: Connect, files: Files) -> None:
    with pytest.raises(ConfigurationError, match="load the certificate into it"):
        connect(URL, verify=ssl.create_default_context(), cert=files.whole)
