"""Reading addresses: which spellings are accepted, what is refused, and that no code is shown."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import urlsplit

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bitrix24 import Bitrix24, ConfigurationError
from bitrix24._runtime.errors import ParameterError
from bitrix24._runtime.portal import Portal, read_portal

CODE = "s3cr3tc0de"
TOKEN = "t0k3n"
GOOD = f"https://acme.bitrix24.com/rest/1/{CODE}/"
LOOK = "https://acme.bitrix24.com/rest/1/your-webhook-code/"


def refusal(url: str, token: str | None = None) -> str:
    with pytest.raises(ConfigurationError) as caught:
        read_portal(url, token)
    return str(caught.value)


@pytest.mark.parametrize(
    "written",
    [
        GOOD,
        GOOD.removesuffix("/"),
        GOOD.removeprefix("https://"),
        f"  {GOOD}\n",
        f"{GOOD}/",
        f"{GOOD}profile",
        f"{GOOD}profile/",
        f"{GOOD}profile.json",
        f"{GOOD}crm.deal.list.xml",
        f"{GOOD}user_get",
        f"https://acme.bitrix24.com/rest/api/1/{CODE}/",
        f"https://acme.bitrix24.com/rest/api/1/{CODE}/tasks.task.add",
        f"HTTPS://ACME.Bitrix24.COM/rest/1/{CODE}/",
        f"https://acme.bitrix24.com./rest/1/{CODE}/",
        f"https://acme.bitrix24.com:/rest/1/{CODE}/",
        f"https://acme.bitrix24.com//rest//1//{CODE}//",
    ],
)
def test_every_spelling_of_a_webhook_leads_to_the_same_address(written: str) -> None:
    portal = read_portal(written)
    assert portal.address("profile", 2) == f"https://acme.bitrix24.com/rest/1/{CODE}/profile"
    assert portal.address("a.b", 3) == f"https://acme.bitrix24.com/rest/api/1/{CODE}/a.b"


@given(
    scheme=st.sampled_from(["https://", "HTTPS://", "Https://", ""]),
    host=st.sampled_from(["acme.bitrix24.com", "ACME.bitrix24.com", "acme.bitrix24.com."]),
    version=st.sampled_from(["", "api/"]),
    end=st.sampled_from(["", "/", "/profile", "/profile.json", "/profile.json/"]),
    around=st.sampled_from([("", ""), (" ", ""), ("\t", "\n"), ("\u00a0", "\r\n")]),
)
def test_spellings_can_be_combined(
    scheme: str, host: str, version: str, end: str, around: tuple[str, str]
) -> None:
    before, after = around
    portal = read_portal(f"{before}{scheme}{host}/rest/{version}1/{CODE}{end}{after}")
    assert portal.address("x", 2) == f"https://acme.bitrix24.com/rest/1/{CODE}/x"


@pytest.mark.parametrize(
    ("written", "base"),
    [
        ("acme.bitrix24.com:8443/rest/1/c/", "https://acme.bitrix24.com:8443"),
        ("https://portal/rest/1/c/", "https://portal"),
        ("https://my_portal.example/rest/1/c/", "https://my_portal.example"),
        ("https://192.0.2.7/rest/1/c/", "https://192.0.2.7"),
        ("http://localhost/rest/1/c/", "http://localhost"),
        ("HTTP://LOCALHOST:8080/rest/1/c/", "http://localhost:8080"),
        ("http://127.0.0.1:8080/rest/1/c/", "http://127.0.0.1:8080"),
        ("http://[::1]:8080/rest/1/c/", "http://[::1]:8080"),
        # IDNA, worked out by hand: xn--e1afmkfd is "пример" (RFC 3492).
        ("https://пример.example/rest/1/c/", "https://xn--e1afmkfd.example"),
        ("https://ПРИМЕР.example/rest/1/c/", "https://xn--e1afmkfd.example"),
        ("https://xn--e1afmkfd.example/rest/1/c/", "https://xn--e1afmkfd.example"),
    ],
)
def test_hosts_and_ports_are_kept(written: str, base: str) -> None:
    assert read_portal(written).base == base


@pytest.mark.parametrize(
    "written",
    [
        "acme.bitrix24.com",
        "https://acme.bitrix24.com",
        "https://acme.bitrix24.com/",
        "https://acme.bitrix24.com/rest/",
        "https://acme.bitrix24.com/rest/profile.json",
        "https://acme.bitrix24.com/rest/api/tasks.task.add",
    ],
)
def test_with_a_token_the_domain_suffices(written: str) -> None:
    portal = read_portal(written, f" {TOKEN}\n")
    assert portal.address("profile", 2) == "https://acme.bitrix24.com/rest/profile"
    assert portal.token is not None
    assert portal.token.reveal() == TOKEN
    assert portal.code is None


REFUSED = {
    "clear text": (f"http://acme.bitrix24.com/rest/1/{CODE}/", "clear text"),
    "clear text on a lookalike": (f"http://localhost.evil.example/rest/1/{CODE}/", "clear text"),
    "password": (f"https://me:{CODE}@acme.bitrix24.com/rest/1/x/", "password"),
    "password without scheme": (f"me:{CODE}@acme.bitrix24.com", "password"),
    "password with slash": (f"https://me:{CODE}/@acme.bitrix24.com", "URL"),
    "query": (f"{GOOD}?a=1", "without ?"),
    "secret in the query": (f"https://acme.bitrix24.com/rest/?auth={CODE}", "without ?"),
    "fragment": (f"{GOOD}#top", "without ?"),
    "wrong path": (f"https://acme.bitrix24.com/foo/1/{CODE}/", "/rest/"),
    "upper-case path": (f"https://acme.bitrix24.com/REST/1/{CODE}/", "/rest/"),
    "page of the portal": (f"https://acme.bitrix24.com/devops/edit/in-hook/{CODE}/", "/rest/"),
    "missing code": ("https://acme.bitrix24.com/rest/1/", "code is missing"),
    "missing code and slash": ("https://acme.bitrix24.com/rest/1", "code is missing"),
    "user in words": (f"https://acme.bitrix24.com/rest/one/{CODE}/", "a number"),
    "user in other digits": (f"https://acme.bitrix24.com/rest/١/{CODE}/", "a number"),
    "user of 5000 digits": (f"https://acme.bitrix24.com/rest/{'1' * 5000}/{CODE}/", "a number"),
    "ftp": (f"ftp://acme.bitrix24.com/rest/1/{CODE}/", "ftp://"),
    "file": (f"file:///rest/1/{CODE}/", ""),
    "no host": (f"https:///rest/1/{CODE}/", "no host"),
    "port in words": (f"https://acme.bitrix24.com:https/rest/1/{CODE}/", "URL"),
    "port too high": (f"https://acme.bitrix24.com:65536/rest/1/{CODE}/", "URL"),
    "half an address": (f"https://[::1/rest/1/{CODE}/", "URL"),
    "code of other letters": (f"https://acme.bitrix24.com/rest/1/{CODE}%20/", "characters"),
    "code of dots": ("https://acme.bitrix24.com/rest/1/../", "characters"),
    "code of 5000 letters": (f"https://acme.bitrix24.com/rest/1/{CODE * 500}/", "characters"),
    "goes on": (f"{GOOD}profile/more", "goes on"),
    "goes up": (f"{GOOD}../../2/other/", "goes on"),
    "long host": (f"https://{'a' * 64}.bitrix24.com/rest/1/{CODE}/", "host"),
    "very long host": (f"https://{'a.' * 150}com/rest/1/{CODE}/", "host"),
    "very long": (f"{GOOD}{'a/' * 50_000}", "goes on"),
    "two dots": (f"https://acme..bitrix24.com/rest/1/{CODE}/", "host"),
    "backslashes": (f"https:\\\\acme.bitrix24.com\\rest\\1\\{CODE}\\", "URL"),
    "one backslash": (f"https://evil.example\\.acme.bitrix24.com/rest/1/{CODE}/", "host"),
    "spaces": (f"acme.bitrix24.com rest 1 {CODE}", "space or an invisible character"),
    "null character": (f"{GOOD}\x00", "invisible"),
    "control character in front": (f"\x07{GOOD}", "invisible"),
    "line break in the host": (f"https://acme.bit\nrix24.com/rest/1/{CODE}/", "invisible"),
    "line break in the code": (f"https://acme.bitrix24.com/rest/1/{CODE}\n/x", "invisible"),
    "header injection": (f"{GOOD}\r\nHost: evil.example", "invisible"),
    "right to left": (f"https://acme.bitrix24.com\u202e/rest/1/{CODE}/", "invisible"),
    "zero width": (f"https://acme\u200b.bitrix24.com/rest/1/{CODE}/", "invisible"),
    "byte order mark": (f"\ufeff{GOOD}", "invisible"),
    # IDNA 2003 makes this fass.example, browsers make it another host (xn--fa-hia.example).
    "ambiguous host": (f"https://faß.example/rest/1/{CODE}/", "xn--"),
    "full-width host": (f"https://ａｃｍｅ.example/rest/1/{CODE}/", "xn--"),
    "full-width dot": (f"https://acme．example/rest/1/{CODE}/", ""),
    "full-width slash": (f"https://acme／rest／1／{CODE}", ""),
}


@pytest.mark.parametrize(("url", "reason"), REFUSED.values(), ids=REFUSED)
def test_a_wrong_address_is_refused_with_reason_and_example_and_without_its_code(
    url: str, reason: str
) -> None:
    text = refusal(url)
    assert reason in text
    assert LOOK in text
    assert CODE not in text
    assert text.isprintable()
    assert len(text) < 500


SWAPPED = "it names no domain: the address comes first and the token behind it"


@pytest.mark.parametrize("written", [TOKEN, f"{TOKEN}.", f"{TOKEN}/", f"{TOKEN}+/=", f" {TOKEN} "])
def test_a_token_in_the_place_of_the_address_is_refused_and_not_shown(written: str) -> None:
    for text in (refusal(written, "acme.bitrix24.com"), refusal(written)):
        assert SWAPPED in text
        assert TOKEN not in text
        assert LOOK in text


def test_a_host_without_a_dot_needs_its_scheme_or_port() -> None:
    assert SWAPPED in refusal(f"portal/rest/1/{CODE}/")
    assert read_portal("https://portal", TOKEN).base == "https://portal"
    assert read_portal("portal:8443", TOKEN).base == "https://portal:8443"
    assert read_portal("localhost", TOKEN).base == "https://localhost"
    assert read_portal("localhost.", TOKEN).base == "https://localhost"


@pytest.mark.parametrize("tail", ["?USER_ID=1", "#top", "?auth=s3cr3tc0de&x=1", "?"])
def test_a_pasted_call_is_refused_with_what_to_cut(tail: str) -> None:
    if tail == "?":  # an empty query says nothing
        assert read_portal(f"{GOOD}timeman.pause.json?") == read_portal(GOOD)
        return
    text = refusal(f"{GOOD}timeman.pause.json{tail}")
    assert "cut everything behind the webhook's code" in text
    assert CODE not in text


@pytest.mark.parametrize("url", ["", " ", "\n"])
def test_no_address_is_refused(url: str) -> None:
    assert refusal(url) == (
        f"no address given: pass a webhook URL such as {LOOK}, or a domain, or name one in the "
        "variable B24_URL"
    )


def test_an_unset_variable_of_the_environment_is_no_address() -> None:
    assert "no address given" in refusal(None)  # type: ignore[arg-type]  # pyright: ignore


def test_a_token_without_an_address_is_refused() -> None:
    text = refusal("", TOKEN)
    assert text.startswith("a token alone does not say which portal it is for: pass")
    assert TOKEN not in text


def test_a_webhook_with_a_token_is_refused() -> None:
    text = refusal(GOOD, TOKEN)
    assert "is a webhook and needs no token" in text
    assert CODE not in text
    assert TOKEN not in text


@pytest.mark.parametrize("token", [None, "", "  "])
def test_a_domain_without_a_token_is_refused(token: str | None) -> None:
    text = refusal("acme.bitrix24.com", token)
    assert text.startswith("'acme.bitrix24.com' names a portal, but nothing that permits a call")
    assert LOOK in text


def test_a_webhook_without_its_user_does_not_show_its_code() -> None:
    assert CODE not in refusal(f"https://acme.bitrix24.com/rest/{CODE}/")


def test_the_refused_address_is_shown_as_far_as_it_helps() -> None:
    text = refusal(f"http://acme.bitrix24.com:81/rest/7/{CODE}/profile.json")
    assert text.startswith("'http://acme.bitrix24.com:81/rest/7/***/***' is not the address of")


@pytest.mark.parametrize(
    "method", ["", "../2/other", "a?auth=x", "a#b", "a b", "a\r\nX: y", "a/b", "a%2fb", "пауза"]
)
def test_a_name_that_would_change_the_address_is_refused(method: str) -> None:
    with pytest.raises(ParameterError, match="is not the name of a method") as caught:
        read_portal(GOOD).address(method, 2)
    assert CODE not in str(caught.value)


def inserted(text: str, place: int) -> str:
    return GOOD[: place % len(GOOD)] + text + GOOD[place % len(GOOD) :]


@given(st.text() | st.builds(inserted, st.text(), st.integers(0, 1000)))
@example("//[")
@example("https://acme.bitrix24.com/rest/²/abc")
@example("https://℀.example/rest/1/abc/")
def test_any_text_is_read_or_refused(url: str) -> None:
    try:
        portal = read_portal(url)
    except ConfigurationError as error:
        text = str(error)
        assert LOOK in text
        assert CODE not in text
        assert text.isprintable()
        return
    address = portal.address("profile", 2)
    assert re.fullmatch(r"https?://[!-~]+", address)
    seen = urlsplit(url.strip() if "://" in url else f"https://{url.strip()}").hostname or ""
    seen = unicodedata.normalize("NFC", seen).rstrip(".")
    host = urlsplit(address).hostname or ""
    assert host == seen if seen.isascii() else host.encode().decode("idna") == seen


@given(st.text(min_size=1))
def test_any_text_may_be_a_token_and_is_not_shown(token: str) -> None:
    marked = f"<{token}>"
    portal = read_portal("acme.bitrix24.com", marked)
    assert portal.token is not None
    assert portal.token.reveal() == marked
    assert marked not in repr(portal)


def test_no_representation_shows_a_secret() -> None:
    webhook, app = read_portal(GOOD), read_portal("acme.bitrix24.com", TOKEN)
    shown = [repr(webhook), str(webhook), repr(app), repr(Bitrix24(GOOD)), repr(webhook.code)]
    assert CODE not in " ".join(shown)
    assert TOKEN not in " ".join(shown)
    assert repr(Bitrix24(GOOD)) == "<Bitrix24 https://acme.bitrix24.com>"
    assert repr(webhook) == (
        "Portal(base='https://acme.bitrix24.com', user='1', code=***, token=None)"
    )


def test_portals_with_the_same_permission_are_equal() -> None:
    assert read_portal(GOOD) == read_portal(
        GOOD.upper().replace(CODE.upper(), CODE).replace("REST", "rest")
    )
    assert read_portal(GOOD) != read_portal(GOOD.replace(CODE, "other"))
    assert isinstance(read_portal(GOOD), Portal)


@pytest.mark.parametrize("port", ["", ":443"])
def test_the_usual_port_is_no_part_of_the_host(port: str) -> None:
    """By which the limits of a portal are counted."""
    assert read_portal(f"https://acme.bitrix24.com{port}/rest/1/code/").host == "acme.bitrix24.com"
    assert read_portal("https://acme.example:8443/rest/1/code/").host == "acme.example:8443"
