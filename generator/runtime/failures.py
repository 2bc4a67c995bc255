"""What is said of a call that has failed on its way: the same words in both transports."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from .secrets import redact

if TYPE_CHECKING:
    from .http import HTTPRequest

_LONGEST: Final = 500
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
    host = redact(urlsplit(request.url).netloc, *request.secrets)
    shown = "".join(
        char if char.isprintable() else " " for char in redact(reason, *request.secrets)
    )
    return f"{request.method}: {shown.strip()[:_LONGEST]} ({host}){_next_step(shown)}"


def whose(request: HTTPRequest, *, proxied: bool) -> str:
    """What has failed: the connection, or the proxy, which is named."""
    if not proxied:
        return "the connection failed"
    proxy = proxy_of(request.url)
    return f"the proxy {proxy} failed" if proxy else "the proxy failed"


def proxy_of(url: str) -> str | None:
    """Host and port of the proxy that the environment names for an address."""
    from urllib.request import getproxies, proxy_bypass  # most failures need it not

    target = urlsplit(url)
    if proxy_bypass(target.hostname or ""):
        return None
    proxies = getproxies()
    proxy = proxies.get(target.scheme) or proxies.get("all")
    return urlsplit(proxy).netloc.rpartition("@")[2] or None if proxy else None


def proxy_text(reason: str) -> str:
    """The text of an error of a proxy that cannot even be asked."""
    hint = ""
    if "socks" in reason.lower():
        hint = "; for SOCKS install requests[socks], or httpx2[socks] for the asynchronous client"
    return f"the proxy that the environment names cannot be used: {redact(reason)}{hint}"


def _next_step(reason: str) -> str:
    lowered = reason.lower()
    if "certificate" not in lowered:
        return ""
    found = (step for words, step in _CERTIFICATES if any(word in lowered for word in words))
    step = next(found, None)
    return f"; {step}" if step else ""
