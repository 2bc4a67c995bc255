"""What is said of a call that has failed on its way: the same words in both transports."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from .secrets import MASK, redact

if TYPE_CHECKING:
    from .http import HTTPRequest

_LONGEST: Final = 500
_PROXIES: Final = frozenset(("http", "https", "socks4", "socks4a", "socks5", "socks5h"))
_CERTIFICATES: Final = (
    (
        ("self-signed", "self signed", "unable to get local issuer", "unable to get issuer"),
        "if the portal has a certificate of its own, put it into a file and name that in "
        'B24_CA_BUNDLE, or pass verify="company.pem"',
    ),
    (
        ("certificate has expired", "not yet valid"),
        "the portal's certificate has to be renewed; check this machine's clock as well",
    ),
    (
        ("hostname mismatch", "ip address mismatch", "doesn't match"),
        "the certificate is another host's; check the address of the portal",
    ),
)
"""What certificates are refused for, and the next step."""


def failure_text(request: HTTPRequest, reason: str) -> str:
    """The text of an error: method, reason, host. No secret, no line break."""
    host = redact(urlsplit(request.origin).netloc, *request.secrets)
    masked = _without_logins(redact(reason, *request.secrets))
    shown = "".join(char if char.isprintable() else " " for char in masked)
    return f"{request.method}: {shown.strip()[:_LONGEST]} ({host}){_next_step(shown)}"


def whose(request: HTTPRequest, *, proxied: bool) -> str:
    """What has failed: the connection, or the proxy, which is named."""
    if not proxied:
        return "the connection failed"
    proxy = proxy_of(request.origin)
    return f"the proxy {proxy} failed" if proxy else "the proxy failed"


def proxy_of(origin: str) -> str | None:
    """Host and port of the proxy that the environment names for an address."""
    proxy = _proxy(origin)
    if proxy is None:
        return None
    place = proxy.rpartition("@")[2].rpartition("://")[2]
    return place.partition("/")[0] or None


def _proxy(origin: str) -> str | None:
    from urllib.request import getproxies, proxy_bypass  # most failures need it not

    target = urlsplit(origin)
    if proxy_bypass(target.hostname or ""):
        return None
    proxies = getproxies()
    return proxies.get(target.scheme) or proxies.get("all")


def unusable_proxy(origin: str) -> str | None:
    """The text of an error of a proxy that the environment names and that is no address."""
    proxy = _proxy(origin)
    if proxy is None:
        return None
    try:
        parts = urlsplit(proxy)
        is_one = bool(parts.hostname) and (parts.port is None or parts.port > 0)
        is_one = is_one and (not parts.scheme or parts.scheme.lower() in _PROXIES)
    except ValueError:
        is_one = False
    if is_one:
        return None
    return proxy_text("it is no address of a proxy, such as http://127.0.0.1:3128")


def _without_logins(text: str) -> str:
    """A text without the logins of the environment's proxies."""
    from urllib.request import getproxies  # as above

    for proxy in getproxies().values():
        login = proxy.partition("://")[2].rpartition("@")[0] or proxy.rpartition("@")[0]
        password = login.partition(":")[2]
        for secret in (login, password, *re.split(r"[/?#]", password)):
            if len(secret) > 1:
                text = text.replace(secret, MASK)
    return text


def proxy_text(reason: str) -> str:
    """The text of an error of a proxy that cannot even be asked."""
    hint = ""
    if "socks" in reason.lower():
        hint = "; for SOCKS install requests[socks], or httpx2[socks] for the asynchronous client"
    shown = _without_logins(redact(reason))
    return f"the proxy that the environment names cannot be used: {shown}{hint}"


def _next_step(reason: str) -> str:
    lowered = reason.lower()
    if "certificate" not in lowered:
        return ""
    found = (step for words, step in _CERTIFICATES if any(word in lowered for word in words))
    step = next(found, None)
    return f"; {step}" if step else ""
