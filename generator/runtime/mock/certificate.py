"""A certificate for a portal on this machine, and the authority that vouches for it.

trustme makes them (the extra ``mock``); both are new each time and hold nowhere else.
"""

from __future__ import annotations

import os
import ssl
import tempfile
import weakref
from contextlib import suppress
from typing import Any, Final

from ..errors import ConfigurationError

try:
    import trustme
except ImportError:
    package = (__package__ or "").partition(".")[0]
    raise ConfigurationError(
        f"HTTPS of the mock needs trustme: pip install '{package}[mock]'"
    ) from None

NAMES: Final = ("localhost", "127.0.0.1", "::1")


class Certificate:
    """A certificate for this machine's own names.

    Args:
        names: other names and addresses to hold for.

    Attributes:
        path: file of the authority's certificate (PEM), for whoever is to trust it. It is there
            until ``close``, or until the program ends.
        tls: what a server needs to show the certificate.

    Raises:
        ConfigurationError: a name is none.
    """

    def __init__(self, *names: str) -> None:
        authority = trustme.CA()
        self.tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        try:
            own: Any = authority.issue_cert(*dict.fromkeys((*NAMES, *names)))
        except ValueError:
            raise ConfigurationError(f"no certificate can be made for {', '.join(names)}") from None
        own.configure_cert(self.tls)
        self.tls.set_alpn_protocols(["http/1.1"])
        handle, self.path = tempfile.mkstemp(prefix="b24-mock-", suffix=".pem")
        with os.fdopen(handle, "wb") as file:
            file.write(authority.cert_pem.bytes())
        self._remove = weakref.finalize(self, _removed, self.path)

    def close(self) -> None:
        """Remove the file."""
        self._remove()


def _removed(path: str) -> None:
    with suppress(OSError):
        os.unlink(path)  # noqa: PTH108 -- also while the interpreter ends
