# Copied from generator/runtime/mock/served.py: edit it there, then build.
"""The served side of a simulated portal: its addresses for clients in any language."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Final, cast

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from .certificate import Certificate
    from .portal import MockPortal
    from .server import Server

CODE: Final = "code-of-the-mock"
"""The code of the webhook that every portal has while it asks nobody."""


class Served:
    """Serves the portal from the first time that somebody asks for an address of it."""

    def __init__(self) -> None:
        self._starting = threading.Lock()
        self._servers: dict[str, Server] = {}
        self._vouched: Certificate | None = None

    @property
    def url(self) -> str:
        """A webhook of user 1 for any client, at a server on this machine that starts now.

        Raises:
            ConfigurationError: the extra ``mock`` is not installed.
        """
        return f"{self.address}/rest/1/{CODE}/"

    @property
    def address(self) -> str:
        """The address of that server without anything that permits a call: for access tokens."""
        return self._serving("http").address

    @property
    def secure_url(self) -> str:
        """The same webhook over HTTPS; who is to trust it needs ``certificate``.

        Raises:
            ConfigurationError: the extra ``mock`` is not installed.
        """
        return f"{self.secure_address}/rest/1/{CODE}/"

    @property
    def secure_address(self) -> str:
        """The address over HTTPS without anything that permits a call: for access tokens."""
        return self._serving("https").address

    @property
    def certificate(self) -> str:
        """File of the certificate that a client must trust; ``close`` removes it.

        To be named in ``REQUESTS_CA_BUNDLE``, ``SSL_CERT_FILE`` (httpx2 and all that use OpenSSL)
        or ``NODE_EXTRA_CA_CERTS``.

        Raises:
            ConfigurationError: the extra ``mock`` is not installed.
        """
        with self._starting:
            return self._certificate().path

    def close(self) -> None:
        """End the servers, if there are any, and remove the file of the certificate."""
        with self._starting:
            servers, self._servers = self._servers, {}
            vouched, self._vouched = self._vouched, None
        for server in servers.values():
            server.close()
        if vouched is not None:
            vouched.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _serving(self, scheme: str) -> Server:
        with self._starting:
            if scheme not in self._servers:
                from .server import Server  # needs the extra

                tls = self._certificate().tls if scheme == "https" else None
                self._servers[scheme] = Server(cast("MockPortal", self), tls=tls)
            return self._servers[scheme]

    def _certificate(self) -> Certificate:
        if self._vouched is None:
            from .certificate import Certificate  # needs the extra

            self._vouched = Certificate()
        return self._vouched
