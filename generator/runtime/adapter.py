"""The adapter that gives ``requests`` our own connections, behind a proxy as well."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final

from requests.adapters import HTTPAdapter

from .connections import POOLS, close_all
from .idle import Idle

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .trust import Trust

_POOLS: Final = 1000
"""Hosts whose settings are kept; a pool beyond them is made again."""


class BoundedAdapter(HTTPAdapter):
    """Connections of all hosts, each used under the deadline of the call that uses it.

    Args:
        trust: which certificates are trusted.
    """

    def __init__(self, trust: Trust) -> None:
        self._trust = trust
        self.idle: Idle[Any] = Idle()
        super().__init__(pool_connections=_POOLS, pool_maxsize=1)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """Make the pools of our kind."""
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = self._pools(POOLS, "")

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        """Make the pools of our kind behind a proxy, too."""
        if proxy in self.proxy_manager:
            return self.proxy_manager[proxy]
        if proxy.startswith("https:"):
            kwargs["proxy_ssl_context"] = self._trust.context
        manager = super().proxy_manager_for(proxy, **kwargs)
        pools = POOLS
        if proxy.startswith("socks"):
            from .socks_pools import SOCKS_POOLS  # its library is there, or that had failed

            pools = SOCKS_POOLS
        manager.pool_classes_by_scheme = self._pools(pools, proxy)
        return manager

    def _pools(self, classes: Mapping[str, Any], proxy: str) -> dict[str, Any]:
        return {scheme: partial(kind, self.idle, proxy) for scheme, kind in classes.items()}

    def build_connection_pool_key_attributes(
        self, request: Any, verify: Any, cert: Any = None
    ) -> tuple[dict[str, Any], dict[str, Any]]:
        """Give every connection our own context, whatever the library would make."""
        host, settings = super().build_connection_pool_key_attributes(request, True, cert)
        if host["scheme"] == "https":  # the context says by itself what is demanded
            settings = {"ssl_context": self._trust.context}
        return host, settings

    def cert_verify(self, conn: Any, url: Any, verify: Any, cert: Any) -> None:
        """Nothing: the context has been chosen."""

    def close_host(self, scheme: str, host: str, port: int) -> None:
        """Close what waits for the next call to a host, by whatever proxy; calls go on."""
        wanted = (scheme, host, port)
        close_all(self.idle.drop(lambda key: isinstance(key, tuple) and key[:3] == wanted))
