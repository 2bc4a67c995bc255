# Copied from generator/runtime/failures.py: edit it there, then build.
"""What is said of a call that has failed on its way: the same words in both transports."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from .secrets import redact

if TYPE_CHECKING:
    from .http import HTTPRequest
    from .proxies import Proxy

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


def failure_text(request: HTTPRequest, reason: str, proxy: Proxy | None = None) -> str:
    """The text of an error: method, reason, host. No secret, no line break.

    Args:
        request: what has failed.
        reason: why.
        proxy: whom it went by, whose login a library may tell.
    """
    host = redact(urlsplit(request.origin).netloc, *request.secrets)
    masked = redact(reason, *request.secrets)
    if proxy is not None:
        masked = proxy.hidden_in(masked)
    shown = "".join(char if char.isprintable() else " " for char in masked)
    return f"{request.method}: {shown.strip()[:_LONGEST]} ({host}){_next_step(shown)}"


def whose(proxy: Proxy | None) -> str:
    """What has failed: the connection, or the proxy, which is named."""
    return "the connection failed" if proxy is None else f"the proxy {proxy.place} failed"


def proxy_text(proxy: Proxy | None, reason: str) -> str:
    """The text of an error of a proxy that cannot even be asked."""
    hint = ""
    if "socks" in reason.lower():
        hint = "; for SOCKS install requests[socks], or httpx2[socks] for the asynchronous client"
    shown = redact(reason)
    source = "somebody"
    if proxy is not None:
        shown, source = proxy.hidden_in(shown), proxy.source
    return f"the proxy that {source} names cannot be used: {shown}{hint}"


def _next_step(reason: str) -> str:
    lowered = reason.lower()
    if "certificate" not in lowered:
        return ""
    found = (step for words, step in _CERTIFICATES if any(word in lowered for word in words))
    step = next(found, None)
    return f"; {step}" if step else ""
