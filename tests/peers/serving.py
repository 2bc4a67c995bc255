"""A portal that other clients can call, over HTTP and HTTPS, and how they learn whom to trust."""

from __future__ import annotations

import contextlib
import os
import ssl
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import trustme

from bitrix24 import MockPortal
from bitrix24._runtime.mock.server import Server

from .rows import in_pages

CODE = "s3cr3tc0de"
_TRUST = ("NODE_EXTRA_CA_CERTS", "REQUESTS_CA_BUNDLE", "SSL_CERT_FILE")


@dataclass(frozen=True)
class Served:
    """A portal and where it listens: hosts with their ports, and the file of its authority."""

    portal: MockPortal
    plain: str
    secure: str
    authority: Path

    def webhook(self, scheme: str) -> str:
        """The webhook for a scheme."""
        return f"{scheme}://{self.secure if scheme == 'https' else self.plain}/rest/1/{CODE}/"

    def environment(self) -> dict[str, str]:
        """The machine's environment for a client: it trusts this portal alone, without a proxy."""
        return trusting(self.authority)


@contextlib.contextmanager
def served(folder: Path) -> Iterator[Served]:
    """A portal with one webhook and lists of several pages, until it is left."""
    with MockPortal() as portal:
        portal.callers.add_webhook(CODE)
        portal.put_in_front(in_pages)
        authority = folder / "authority.pem"
        secure = Server(portal, tls=certified(authority, "127.0.0.1", "localhost"))
        try:
            plain = portal.address.partition("://")[2]
            yield Served(portal, plain, f"127.0.0.1:{secure.port}", authority)
        finally:
            secure.close()


def trusting(authority: Path) -> dict[str, str]:
    """The machine's environment for a client: it trusts this authority alone, without a proxy."""
    foreign = ("BITRIX24_", "NODE_", "PYTHON")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(foreign)}
    for name in list(kept):
        if name.lower().endswith("_proxy"):
            del kept[name]
    trust = dict.fromkeys(_TRUST, str(authority))
    return {**kept, **trust, "PYTHONUTF8": "1"}


def certified(authority: Path, *names: str) -> ssl.SSLContext:
    """What to serve names with over TLS; the file is that of an authority of their own."""
    own = trustme.CA()
    own.cert_pem.write_to_path(str(authority))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate = own.issue_cert(*names)
    certificate.configure_cert(context)  # pyright: ignore[reportUnknownMemberType] - or OpenSSL's
    return context
