"""Which proxy a call goes by: one answer for both clients, whatever the variables say."""

from __future__ import annotations

import itertools
from contextlib import ExitStack
from typing import Final

import pytest

from bitrix24 import AsyncBitrix24, Bitrix24, ConfigurationError, ConnectionFailed
from bitrix24._runtime.proxies import Proxy, is_bypassed, proxy_for, read_proxy

from .conftest import Connect
from .rough import OK, RoughServer, nobody

VARIABLES: Final = ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY")
"""For an address with http://, the first that is set comes first."""

OTHERS: Final = ("https_proxy", "HTTPS_PROXY", "no_proxy", "NO_PROXY", "REQUEST_METHOD")
ACME: Final = "https://acme.bitrix24.com"
A: Final = "http://127.0.0.1:3128"


@pytest.fixture(autouse=True)
def _no_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (*VARIABLES, *OTHERS):
        monkeypatch.delenv(name, raising=False)


def numbered(number: int) -> bytes:
    """A whole answer that is one digit."""
    return OK.replace(b": 1}", b": %d}" % number)


@pytest.mark.parametrize(
    ("bypass", "goes_by"),
    [
        ({}, True),
        ({"NO_PROXY": "127.0.0.0/8"}, False),
        ({"no_proxy": "localhost,127.0.0.1"}, False),
        ({"NO_PROXY": "*"}, False),
        ({"no_proxy": "", "NO_PROXY": "*"}, True),
        ({"NO_PROXY": "acme.bitrix24.com"}, True),
    ],
)
def test_both_clients_go_the_same_way(
    connect: Connect, monkeypatch: pytest.MonkeyPatch, bypass: dict[str, str], goes_by: bool
) -> None:
    with ExitStack() as stack:
        direct = stack.enter_context(RoughServer(numbered(9)))
        proxies = {
            name: stack.enter_context(RoughServer(numbered(number)))
            for number, name in enumerate(VARIABLES, 1)
        }
        for name, value in bypass.items():
            monkeypatch.setenv(name, value)
        side = connect(direct.url)
        for size in range(len(VARIABLES) + 1):
            for chosen in itertools.combinations(VARIABLES, size):
                for name in VARIABLES:
                    monkeypatch.delenv(name, raising=False)
                for name in chosen:
                    monkeypatch.setenv(name, proxies[name].address)
                expected = VARIABLES.index(chosen[0]) + 1 if chosen and goes_by else 9
                assert side.call("server.time") == expected, chosen


def test_what_the_caller_gives_comes_first(
    connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    servers = [RoughServer(numbered(number)) for number in (9, 2, 3)]
    with servers[0] as direct, servers[1] as one, servers[2] as other:
        monkeypatch.setenv("HTTP_PROXY", one.address)
        assert connect(direct.url).call("x") == 2
        assert connect(direct.url, proxy="").call("x") == 9
        assert connect(direct.url, proxy=other.address).call("x") == 3
        monkeypatch.setenv("NO_PROXY", "*")
        assert connect(direct.url).call("x") == 9
        assert connect(direct.url, proxy=other.address).call("x") == 3


def test_nothing_else_of_the_environment_is_read(
    connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", nobody())
    monkeypatch.setenv("FTP_PROXY", nobody())
    monkeypatch.setenv("CURL_HOME", "/nowhere")
    with RoughServer() as server:
        assert connect(server.url).call("x") == 1


def test_a_proxy_that_refuses_is_named_without_its_login(connect: Connect) -> None:
    refusal = b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n"
    with RoughServer(refusal) as server:
        place = server.address.removeprefix("http://")
        side = connect(f"{ACME}/rest/1/test-code/", proxy=f"http://user:pa%2Fss-word@{place}")
        with pytest.raises(ConnectionFailed) as caught:
            side.call("x")
    assert f"the proxy {place} failed" in str(caught.value)
    assert "ss-word" not in f"{caught.value} {caught.value!r}"
    assert caught.value.sent == "no"


def test_nobody_listening_where_a_proxy_should_be_is_its_failure(connect: Connect) -> None:
    address = nobody()
    with pytest.raises(ConnectionFailed) as caught:
        connect(f"{ACME}/rest/1/test-code/", proxy=address).call("x")
    assert f"the proxy {address.removeprefix('http://')} failed" in str(caught.value)


@pytest.mark.parametrize("make", [Bitrix24, AsyncBitrix24])
@pytest.mark.parametrize(
    ("proxy", "reason"),
    [
        ("ftp://user:s3cret@h:1", "ftp:// is none of the schemes http, https, socks5, socks5h"),
        ("socks4://user:s3cret@h:1", "socks4:// is none of the schemes"),
        ("http://user:s3cret/x@h:1", "it is no address of a proxy (in a password, /, ?, # and @"),
        ("http://user:s3cret@h:99999", "it is no address of a proxy"),
        ("http://user:s3cret@", "it is no address of a proxy"),
        ("http://user:s3cret @h:1", "it holds a space or an invisible character"),
        (False, "it must be text (str), or None for the environment, not bool"),
    ],
)
def test_a_wrong_proxy_is_told_when_the_client_is_made(
    make: type[Bitrix24 | AsyncBitrix24], proxy: str, reason: str
) -> None:
    with pytest.raises(ConfigurationError) as caught:
        make(f"{ACME}/rest/1/test-code/", proxy=proxy)
    assert str(caught.value).startswith(f"the proxy that proxy= names cannot be used: {reason}")
    assert "s3cret" not in f"{caught.value} {caught.value!r} {vars(caught.value)}"


# Which one


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("127.0.0.1:3128", "http://127.0.0.1:3128"),
        ("http://proxy.example", "http://proxy.example:80"),
        ("HTTPS://Proxy.Example/", "https://proxy.example:443"),
        ("socks5://u:p@h:9", "socks5h://u:p@h:9"),
        ("socks5h://h", "socks5h://h:1080"),
        ("http://user@h:1", "http://user:@h:1"),
        ("http://[::1]:3128", "http://[::1]:3128"),
    ],
)
def test_an_address_is_written_out(text: str, url: str) -> None:
    assert read_proxy(text) == Proxy(url, "proxy=")


@pytest.mark.parametrize(
    ("variables", "origin", "found"),
    [
        ({}, ACME, None),
        ({"HTTPS_PROXY": A}, ACME, Proxy(A, "HTTPS_PROXY")),
        ({"https_proxy": A, "HTTPS_PROXY": "http://b:1"}, ACME, Proxy(A, "https_proxy")),
        ({"https_proxy": "", "HTTPS_PROXY": A}, ACME, None),
        ({"HTTP_PROXY": A}, ACME, None),
        ({"ALL_PROXY": A, "HTTPS_PROXY": ""}, ACME, Proxy(A, "ALL_PROXY")),
        ({"ALL_PROXY": A, "NO_PROXY": ".bitrix24.com"}, ACME, None),
        ({"ALL_PROXY": A, "NO_PROXY": ".bitrix24.ru"}, ACME, Proxy(A, "ALL_PROXY")),
        ({"HTTP_PROXY": A}, "http://localhost:1", Proxy(A, "HTTP_PROXY")),
        ({"HTTP_PROXY": A, "REQUEST_METHOD": "GET"}, "http://localhost:1", None),
        ({"http_proxy": A, "REQUEST_METHOD": "GET"}, "http://localhost:1", Proxy(A, "http_proxy")),
    ],
)
def test_the_environment_names_one(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], origin: str, found: Proxy | None
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert proxy_for(origin) == found
    assert proxy_for(origin, read_proxy("")) is None


@pytest.mark.parametrize(
    ("listed", "origin", "holds"),
    [
        ("*", ACME, True),
        ("bitrix24.com", ACME, True),
        (".bitrix24.com", ACME, True),
        ("*.bitrix24.com", ACME, True),
        ("Acme.Bitrix24.COM.", ACME, True),
        ("x.example, acme.bitrix24.com", ACME, True),
        ("x.example acme.bitrix24.com", ACME, True),
        ("24.com", ACME, False),
        ("cme.bitrix24.com", ACME, False),
        ("acme.bitrix24.com:443", ACME, True),
        ("acme.bitrix24.com:8443", ACME, False),
        (".bitrix24.com:8443", f"{ACME}:8443", True),
        ("", ACME, False),
        (",", ACME, False),
        ("127.0.0.1", "http://127.0.0.1:80", True),
        ("127.0.0.1:80", "http://127.0.0.1", True),
        ("127.0.0.0/8", "http://127.9.9.9:1", True),
        ("10.0.0.0/8", "http://127.0.0.1", False),
        ("0.0.1", "http://127.0.0.1", False),
        ("localhost", "http://127.0.0.1", False),
        ("::1", "http://[::1]:9", True),
        ("[::1]:9", "http://[::1]:9", True),
        ("[::1]:8", "http://[::1]:9", False),
        ("fe80::/10", "http://[fe80::1]", True),
        ("10.0.0.0/99", "http://10.0.0.1", False),
        ("acme.bitrix24.com:x", ACME, False),
    ],
)
def test_a_list_of_hosts_without_a_proxy(listed: str, origin: str, holds: bool) -> None:
    assert is_bypassed(origin, listed) is holds


def test_where_no_variable_names_one_windows_and_macos_have_settings(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("sys.platform", "win32")
    monkeypatch.setattr("urllib.request.getproxies", lambda: {"https": "proxy.example:8080"})
    monkeypatch.setattr("urllib.request.proxy_bypass", "portal.local".__eq__)
    assert proxy_for(ACME) == Proxy("http://proxy.example:8080", "the system")
    assert proxy_for("https://portal.local") is None
    assert proxy_for("http://localhost") is None
