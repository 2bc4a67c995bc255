"""Portals at names of the cloud, over TLS, each on a port of its own of this machine."""

from __future__ import annotations

import contextlib
import json
import ssl
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from bitrix24 import MockPortal
from bitrix24._runtime.mock.arrival import Arrival, Reply
from bitrix24._runtime.mock.clock import Clock
from bitrix24._runtime.mock.server import Server

from ...peers.serving import CODE, certified

DOMAIN, RENAMED = "acme.bitrix24.com", "glass.bitrix24.com"
_OAUTH = ("oauth.bitrix24.tech", "oauth.bitrix.info")
TOKEN_SERVER = f"https://{_OAUTH[0]}/oauth/token/"
_SECRETS = ("access_token", "refresh_token")


@dataclass(frozen=True)
class Authority:
    """Who vouches for the portals.

    Attributes:
        file: of the authority that clients have to trust.
        context: what the portals are served with.
    """

    file: Path
    context: ssl.SSLContext


@dataclass
class Stand:
    """A portal that is served.

    Attributes:
        portal: the portal.
        port: where it listens.
        requests: how many HTTP requests have come.
        secrets: what nobody may see.
    """

    portal: MockPortal
    port: int = 0
    requests: int = 0
    secrets: set[str] = field(default_factory=lambda: {CODE})

    @property
    def real_url(self) -> str:
        """The webhook where the portal really listens."""
        return f"https://127.0.0.1:{self.port}/rest/1/{CODE}/"

    @property
    def url(self) -> str:
        """The webhook at the portal's name."""
        return f"https://{DOMAIN}/rest/1/{CODE}/"

    def seen(self, arrival: Arrival, reply: Reply) -> None:
        """Count a request, and remember the tokens that are given."""
        self.requests += 1
        if "/oauth/token" in arrival.target and reply.status == 200:
            given = json.loads(reply.body)
            self.secrets |= {given[name] for name in _SECRETS}

    def tokens(self) -> dict[str, str]:
        """What an application has whose access token has expired two hours ago."""
        now = self.portal.clock.now()
        client_secret = "example-client-secret"
        app = self.portal.oauth.add_application("local.example", client_secret)
        given = self.portal.oauth.tokens(app, now - 3 * 3600)
        held = {name: str(given[name]) for name in _SECRETS}
        self.secrets |= {client_secret, *held.values()}
        known = {"client_id": app.client_id, "client_secret": client_secret}
        return {**held, **known, "server": TOKEN_SERVER}


def authority(folder: Path) -> Authority:
    """An authority that vouches for all names that are used."""
    file = folder / "authority.pem"
    names = ("127.0.0.1", "localhost", DOMAIN, RENAMED, *_OAUTH)
    return Authority(file, certified(file, *names))


@contextlib.contextmanager
def standing(trusted: Authority) -> Iterator[Stand]:
    """A portal in real time with one webhook, until it is left."""
    clock = Clock(time.time(), source=time.monotonic)
    portal = MockPortal(domain=DOMAIN, clock=clock)
    portal.callers.add_webhook(CODE)
    stand = Stand(portal)
    server = Server(portal, tls=trusted.context, seen=stand.seen)
    stand.port = server.port
    try:
        yield stand
    finally:
        server.close()
